/** Closure (D12) and reopening. */
@NullMarked
package org.houvast.language.closure;

import org.jspecify.annotations.NullMarked;
