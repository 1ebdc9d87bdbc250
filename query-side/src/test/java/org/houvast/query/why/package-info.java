/** Tests of why a decision was taken. */
@NullMarked
package org.houvast.query.why;

import org.jspecify.annotations.NullMarked;
