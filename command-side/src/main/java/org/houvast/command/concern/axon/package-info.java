/** Signals, children and D1 in the shell of the family case. */
@NullMarked
package org.houvast.command.concern.axon;

import org.jspecify.annotations.NullMarked;
