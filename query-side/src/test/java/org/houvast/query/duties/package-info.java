/** Tests of the duties of a case. */
@NullMarked
package org.houvast.query.duties;

import org.jspecify.annotations.NullMarked;
