package org.houvast.language.safety;

import org.houvast.language.Coded;

/** Outcomes of D4, decided by the mandated service (domain.md 1.6). */
public enum MandatedOutcome implements Coded {
    ADVICE_ONLY,
    JOINT_ACTIONS,
    CASE_INVESTIGATION,
    /** No maatschappelijke noodzaak. */
    NO_SOCIETAL_NECESSITY,
    /** Maatschappelijke noodzaak, with casemanagement. */
    SOCIETAL_NECESSITY_FOLLOWED_UP,
    /** Referred to the Openbaar Ministerie. */
    REFERRED_TO_PROSECUTOR
}
