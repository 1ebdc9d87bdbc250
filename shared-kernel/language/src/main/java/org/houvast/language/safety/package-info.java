/** Steps 5 and 6 of the Kindreflex: safety restored with the family, mandated services, and their outcome (D4). */
@NullMarked
package org.houvast.language.safety;

import org.jspecify.annotations.NullMarked;
