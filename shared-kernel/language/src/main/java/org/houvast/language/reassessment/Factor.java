package org.houvast.language.reassessment;

import org.houvast.language.Coded;

/** Factors linked to a successful or failed return (S000:535-539, S003:11; domain.md 6.1). */
public enum Factor implements Coded {
    SUBSTANCE_ABUSE,
    PSYCHIATRIC_PROBLEMS,
    VIOLENCE,
    INTELLECTUAL_DISABILITY,
    HOUSING,
    HEALTH,
    DEBT,
    SOCIAL_RELATIONS,
    PARENTING,
    DIVORCE,
    WILLINGNESS,
    NETWORK_THAT_HELPS,
    SAFETY_PERSONS,
    SIBLING_BOND
}
