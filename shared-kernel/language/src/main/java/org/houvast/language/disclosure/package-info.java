/** Disclosure (inzage en delen): access requested, decided (D13), disclosed, and sharing decided (D14). */
@NullMarked
package org.houvast.language.disclosure;

import org.jspecify.annotations.NullMarked;
