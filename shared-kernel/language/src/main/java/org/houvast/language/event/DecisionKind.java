package org.houvast.language.event;

import org.houvast.language.Coded;

/** The decisions of domain.md 1.6 that can be recorded. */
public enum DecisionKind implements Coded {
    /** Is the home situation worrying? (verontrusting) */
    D1,
    /** Placement and matching (plaatsing). */
    D6,
    /** Trajectory goal per child (ambitie). */
    D7,
    /** Three-monthly reassessment (herbeoordeling). */
    D8,
    /** Return home (terugkeer). */
    D9,
    /** End of aftercare (einde nazorg). */
    D10,
    /** Referral to long-term foster care (perspectiefbiedende pleegzorg). */
    D11,
    /** Closure (afsluiten). */
    D12;

    /** The decision id itself: {@code D8}. */
    @Override
    public String code() {
        return name();
    }
}
