package org.houvast.language.programme;

import org.houvast.language.Coded;

/** A programme under which a case is run (domain.md 1.1). */
public enum Programme implements Coded {
    /** The Kindreflex alone, without a stay (sources 002 and 004). */
    KINDREFLEX,
    /** Simbahuizen, SOS Kinderdorpen Belgium (source 000). */
    SIMBAHUIZEN_BE,
    /** Simba Familiezorg, SOS Kinderdorpen Netherlands (source 003). */
    SIMBA_FAMILIEZORG_NL
}
