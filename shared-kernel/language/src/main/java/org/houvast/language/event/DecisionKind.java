package org.houvast.language.event;

import org.houvast.language.Coded;

/** The decisions of domain.md 1.6. */
public enum DecisionKind implements Coded {
    /** Is the home situation worrying? (verontrusting) */
    D1,
    /** Are the parents willing, and able? (bereid én capabel) */
    D2,
    /** The next step (vervolgstap). */
    D3,
    /** Outcome of the mandated service, decided outside and recorded (uitkomst). */
    D4,
    /** Admission to Simba (wel of niet aan het werk met de ouders). */
    D5,
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
    D12,
    /** Access to the file (inzage). */
    D13,
    /** Sharing with a third party (delen). */
    D14;

    /** The decision id itself: {@code D8}. */
    @Override
    public String code() {
        return name();
    }
}
