/** Duties that became late: whether that is to be noted. Pure. */
@NullMarked
package org.houvast.command.duty;

import org.jspecify.annotations.NullMarked;
