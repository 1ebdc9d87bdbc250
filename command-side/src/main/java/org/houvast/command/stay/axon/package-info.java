/** The stay in the shell of the family case. */
@NullMarked
package org.houvast.command.stay.axon;

import org.jspecify.annotations.NullMarked;
