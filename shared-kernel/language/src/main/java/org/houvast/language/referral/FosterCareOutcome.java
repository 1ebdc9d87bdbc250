package org.houvast.language.referral;

import org.houvast.language.Coded;

/** Outcomes of D11 (domain.md 1.6). */
public enum FosterCareOutcome implements Coded {
    REFER,
    REFER_WITH_STRENGTHENING_GOAL
}
