package org.houvast.language.examination;

import org.houvast.language.Coded;

/** Assessment instruments (domain.md 6.2), by name only: their items belong to their makers. */
public enum Instrument implements Coded {
    LIRIK,
    ARIJ,
    SIGNS_OF_SAFETY,
    HOME_INVENTORY,
    /** 'Goed genoeg' ouderschap (S004:119-121). */
    GOOD_ENOUGH_PARENTING,
    /** Framework for the assessment of children in need (Gray 2001; S004:123-125). */
    ASSESSMENT_FRAMEWORK,
    ACE_QUESTIONNAIRE,
    REUNIFICATION_PRACTICE_FRAMEWORK,
    PEDAGOGISCH_BESLIS_MODEL,
    BEOORDELINGSBOOG,
    /** Another, which is named. */
    OTHER
}
