package org.houvast.language.duty;

import org.houvast.language.rule.Rule;

/** What the file of a case must show (domain.md 1.4 to 1.7), by the moment at which something else is done. */
public enum FileNote implements Asked {
    /** Step 1: how many children there are, and each of them noted (S004:94-96). */
    CHILDREN_NOTED(Rule.R02),
    /** Step 1: a genogram (S004:98). */
    GENOGRAM_MADE(Rule.R03),
    /** Step 2: the reasons for unease (niet-pluisgevoel; S004:131-133). */
    UNEASE_EXPLAINED(Rule.R04),
    /** Step 3: how a client was supported as a parent (S004:190). */
    SUPPORT_NOTED(Rule.R05),
    /** Step 4: whether the home situation is worrying, and whether the clients are willing (S004:312-314). */
    CONCERN_STATED(Rule.R06),
    /** Step 5: progress (S002:16). */
    PROGRESS_NOTED(Rule.R12),
    /** Step 5: the names of some safety persons (S002:26). */
    SAFETY_PERSONS_NAMED(Rule.R12),
    /** Step 6: the follow-up actions (S004:427). */
    FOLLOW_UP_NOTED(Rule.R14),
    /** An element of the intake, B1 to B10 (S000:211-218). */
    INTAKE_ELEMENT(Rule.R21),
    /** The consent of somebody involved, before the start (S003:15). */
    CONSENT_AT_START(Rule.R23),
    /** Aftercare began after a child came home (S000:198-200). */
    AFTERCARE_STARTED(Rule.R33),
    /** Aftercare lasted its six months (S000:198-200, S000:561). */
    AFTERCARE_LASTED(Rule.R33),
    /** A decision has its form: it cites what it rests on, and was taken by as many as it asks for (domain.md 1.6). */
    DECISION_FORM(Rule.R35);

    private final Rule rule;

    FileNote(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
