/** Who may send which command: the table of the language, enforced. */
@NullMarked
package org.houvast.command.access;

import org.jspecify.annotations.NullMarked;
