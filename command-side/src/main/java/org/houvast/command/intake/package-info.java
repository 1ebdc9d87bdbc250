/** The Simba intake: requested, element by element, completed, and the decision on admission (D5). Pure. */
@NullMarked
package org.houvast.command.intake;

import org.jspecify.annotations.NullMarked;
