/** Was this case, and were these cases, done as the rules ask? */
@NullMarked
package org.houvast.query.conformance;

import org.jspecify.annotations.NullMarked;
