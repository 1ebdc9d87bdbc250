/** Steps 5 and 6 of the Kindreflex, in the shell of the family case. */
@NullMarked
package org.houvast.command.safety.axon;

import org.jspecify.annotations.NullMarked;
