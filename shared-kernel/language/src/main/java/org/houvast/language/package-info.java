/** The words of the domain: identifiers, events and vocabularies. Sees the JDK and jspecify only. */
@NullMarked
package org.houvast.language;

import org.jspecify.annotations.NullMarked;
