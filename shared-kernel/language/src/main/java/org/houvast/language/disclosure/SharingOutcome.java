package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** Outcomes of D14 (domain.md 1.6). */
public enum SharingOutcome implements Coded {
    SHARE,
    SHARE_ANONYMISED,
    REFUSE
}
