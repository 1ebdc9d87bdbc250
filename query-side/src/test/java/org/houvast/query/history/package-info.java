/** Tests of the duties of a case. */
@NullMarked
package org.houvast.query.history;

import org.jspecify.annotations.NullMarked;
