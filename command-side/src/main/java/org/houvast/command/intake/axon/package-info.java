/** The intake in the shell of the family case. */
@NullMarked
package org.houvast.command.intake.axon;

import org.jspecify.annotations.NullMarked;
