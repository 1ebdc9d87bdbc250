/** Tests of the duties of a case. */
@NullMarked
package org.houvast.query.conformance;

import org.jspecify.annotations.NullMarked;
