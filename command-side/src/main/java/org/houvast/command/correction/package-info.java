/** Corrections, disputes and withdrawal from view. Pure. */
@NullMarked
package org.houvast.command.correction;

import org.jspecify.annotations.NullMarked;
