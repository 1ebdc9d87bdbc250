/** Step 4 of the Kindreflex, in the shell of the family case. */
@NullMarked
package org.houvast.command.examination.axon;

import org.jspecify.annotations.NullMarked;
