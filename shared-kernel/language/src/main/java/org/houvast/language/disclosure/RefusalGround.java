package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** Why something is not shown to who asks for it (domain.md 4.2). */
public enum RefusalGround implements Coded {
    /** It is only about third parties. */
    THIRD_PARTY,
    /** It was expressly given in confidence. */
    CONFIDENTIAL,
    /** It was made for a court. */
    COURT_PIECE,
    /** Knowing it would harm the minor, in the judgement of the professional (agogische exceptie). */
    AGOGIC_EXCEPTION,
    /** Health data, which follow the law on patients' rights. */
    HEALTH,
    /** Who asks has no right to the file: for the file as a whole. */
    NOT_ENTITLED
}
