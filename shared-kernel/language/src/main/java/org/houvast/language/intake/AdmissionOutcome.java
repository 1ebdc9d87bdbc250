package org.houvast.language.intake;

import org.houvast.language.Coded;

/** The outcomes of D5: do we work with these parents? (S000:220; the last two are inferred, domain.md 1.6) */
public enum AdmissionOutcome implements Coded {
    ADMIT,
    DECLINE,
    /** The intake is taken up again: it is completed anew before the next decision. */
    MORE_INFORMATION,
    /** They are admitted when there is room: the decision is taken again then. */
    WAITING_LIST
}
