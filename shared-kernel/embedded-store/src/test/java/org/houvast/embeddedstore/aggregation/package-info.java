@NullMarked
package org.houvast.embeddedstore.aggregation;

import org.jspecify.annotations.NullMarked;
