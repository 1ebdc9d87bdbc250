/** Return (D9), its phases, home, aftercare (D10) and re-entry. Pure. */
@NullMarked
package org.houvast.command.reunification;

import org.jspecify.annotations.NullMarked;
