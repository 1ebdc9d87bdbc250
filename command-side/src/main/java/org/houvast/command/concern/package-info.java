/** Opening a case, its children, signals, and D1. Pure. */
@NullMarked
package org.houvast.command.concern;

import org.jspecify.annotations.NullMarked;
