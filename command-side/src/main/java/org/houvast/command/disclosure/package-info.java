/** Disclosure: access to the file (D13), what was disclosed, and sharing with others (D14). Pure. */
@NullMarked
package org.houvast.command.disclosure;

import org.jspecify.annotations.NullMarked;
