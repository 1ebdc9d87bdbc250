/** Return and aftercare in the shell of the family case. */
@NullMarked
package org.houvast.command.reunification.axon;

import org.jspecify.annotations.NullMarked;
