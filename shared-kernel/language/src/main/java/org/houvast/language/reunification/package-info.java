/** Reunification (hereniging): return (D9), phases, home, aftercare (D10), re-entry. */
@NullMarked
package org.houvast.language.reunification;

import org.jspecify.annotations.NullMarked;
