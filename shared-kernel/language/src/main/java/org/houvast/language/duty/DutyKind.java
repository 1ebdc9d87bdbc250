package org.houvast.language.duty;

import org.houvast.language.Coded;
import org.houvast.language.rule.Rule;

/** What is to be done by a day. */
public enum DutyKind implements Coded {
    /** Parenthood is talked about with the client (stap 1). */
    PARENTHOOD_TALK(Rule.R01),
    /** The end of the term is weighed from the fifteenth month on (termijn). */
    TERM_WEIGHED(Rule.R20),
    /** By the end of the term the stay ends, or is extended with reasons. */
    TERM_ENDS(Rule.R20),
    /** The family coach meets the family (wekelijkse begeleiding). */
    COACH_SESSION(Rule.R26),
    /** The networks of parents and children are mapped (netwerk in kaart). */
    NETWORK_MAPPED(Rule.R29),
    /** Risks are reassessed (herbeoordeling). */
    REASSESSMENT(Rule.R30),
    /** The planned end of aftercare is decided on (einde nazorg). */
    AFTERCARE_END(Rule.R33),
    /** A consent that ends is given anew, or withdrawn (instemming). */
    CONSENT_RENEWED(Rule.R23),
    /** What was agreed with the mandated service is followed up (vervolgacties). */
    FOLLOW_UP(Rule.R14);

    private final Rule rule;

    DutyKind(Rule rule) {
        this.rule = rule;
    }

    /** The rule that asks for it. */
    public Rule rule() {
        return rule;
    }
}
