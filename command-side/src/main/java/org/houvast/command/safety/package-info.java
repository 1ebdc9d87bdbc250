/** Steps 5 and 6 of the Kindreflex: safety restored with the family, mandated services, and their outcome (D4). Pure. */
@NullMarked
package org.houvast.command.safety;

import org.jspecify.annotations.NullMarked;
