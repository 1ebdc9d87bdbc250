/** Corrections in the shell of the family case. */
@NullMarked
package org.houvast.command.correction.axon;

import org.jspecify.annotations.NullMarked;
