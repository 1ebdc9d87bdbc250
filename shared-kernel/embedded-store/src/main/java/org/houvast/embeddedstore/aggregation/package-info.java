/** What the stages of a pipeline make of the documents that a query finds; what they hold is counted. */
@NullMarked
package org.houvast.embeddedstore.aggregation;

import org.jspecify.annotations.NullMarked;
