package org.houvast.language.intake;

import org.houvast.language.Coded;

/** How an element of the intake was looked into (S000:217-218). */
public enum IntakeMethod implements Coded {
    /** A questionnaire (vragenlijst). */
    QUESTIONNAIRE,
    /** An observation (observatie). */
    OBSERVATION,
    /** A clinical estimate (klinische inschatting). */
    CLINICAL_ESTIMATE,
    /** A talk with parents or others (gesprek). */
    TALK
}
