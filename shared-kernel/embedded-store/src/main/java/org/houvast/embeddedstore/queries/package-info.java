/** What queries mean: which documents they find, in which order, and what is shown of them. */
@NullMarked
package org.houvast.embeddedstore.queries;

import org.jspecify.annotations.NullMarked;
