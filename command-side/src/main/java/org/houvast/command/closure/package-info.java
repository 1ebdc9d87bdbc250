/** Closure (D12) and reopening. Pure. */
@NullMarked
package org.houvast.command.closure;

import org.jspecify.annotations.NullMarked;
