package org.houvast.language.duty;

import org.houvast.language.rule.Rule;

/** What is to be done by a day. */
public enum DutyKind implements Asked {
    /** Parenthood is talked about with the client (stap 1). */
    PARENTHOOD_TALK(Rule.R01),
    /** A safety plan is reviewed (afspraken over veiligheid). */
    SAFETY_PLAN_REVIEWED(Rule.R12),
    /** The end of the term is weighed from the fifteenth month on (termijn). */
    TERM_WEIGHED(Rule.R20),
    /** By the end of the term the stay ends, or is extended with reasons. */
    TERM_ENDS(Rule.R20),
    /** The family coach meets the family (wekelijkse begeleiding). */
    COACH_SESSION(Rule.R26),
    /** Parents and their placed child meet (contact ouder-kind). */
    PARENT_CONTACT(Rule.R36),
    /** Guidance touches all four core domains (kerndomeinen). */
    CORE_DOMAINS_TOUCHED(Rule.R28),
    /** The networks of parents and children are mapped (netwerk in kaart). */
    NETWORK_MAPPED(Rule.R29),
    /** The foster-care service is a partner (dienst Pleegzorg). */
    FOSTER_CARE_PARTNER(Rule.R34),
    /** Risks are reassessed (herbeoordeling). */
    REASSESSMENT(Rule.R30),
    /** A phase of a return is evaluated (terugkeer in fasen). */
    PHASE_EVALUATED(Rule.R32),
    /** The planned end of aftercare is decided on (einde nazorg). */
    AFTERCARE_END(Rule.R33),
    /** The involvement of a service ends, or is renewed (betrokken voorziening). */
    SERVICE_ENDS(Rule.R05),
    /** A course of Positieve Heroriëntering ends. */
    REORIENTATION_ENDS(Rule.R37),
    /** A consent that ends is given anew, or withdrawn (instemming). */
    CONSENT_RENEWED(Rule.R23),
    /** A parent's goal is looked back on and closed (persoonlijk doel). */
    PARENT_GOAL(Rule.R25),
    /** A child is heard as it was planned (kinderen betrekken). */
    HEARING_HELD(Rule.R08),
    /** Parent and child are filmed as it was planned (video-feedback). */
    FILMING_HELD(Rule.R27),
    /** What was agreed with the mandated service is followed up (vervolgacties). */
    FOLLOW_UP(Rule.R14);

    private final Rule rule;

    DutyKind(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
