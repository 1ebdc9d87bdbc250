package org.houvast.query.access;

import java.util.Set;
import org.houvast.language.access.Role;

/** How much of a case somebody sees. */
public enum Sight {
    /** Names and free text. */
    FULL,
    /** Pseudonyms, codes and dates; no name, no address, no free text. */
    PSEUDONYMOUS;

    /** What these roles see: pseudonyms, unless one of them works with or oversees the case itself. */
    public static Sight of(Set<Role> roles) {
        return roles.stream().allMatch(role -> role == Role.EVALUATOR || role == Role.OPERATOR) ? PSEUDONYMOUS : FULL;
    }
}
