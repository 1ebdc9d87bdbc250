package org.houvast.language.concern;

import org.houvast.language.Coded;

/** The mandated services (gemandateerde voorzieningen; S004:300). */
public enum MandatedServiceKind implements Coded {
    /** Vertrouwenscentrum Kindermishandeling. */
    VK,
    /** Ondersteuningscentrum Jeugdzorg. */
    OCJ
}
