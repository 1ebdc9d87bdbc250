package org.houvast.language.access;

import java.util.Arrays;
import java.util.List;
import org.houvast.language.Coded;

/** The role in which somebody works with the ledger (domain.md 1.2; experience.md, "The people"). */
public enum Role implements Coded {
    /** The ledger itself, when it notes something that nobody did: no person and no account has this role. */
    SYSTEM,
    /** Family coach (familiecoach, familiebegeleider). */
    COACH,
    /** Social worker (sociaal werker). */
    SOCIAL_WORKER,
    /** Supervisor, team leader (teambegeleider). */
    SUPERVISOR,
    /** Inspector (inspecteur). */
    INSPECTOR,
    /** Evaluator (onderzoeker): sees pseudonyms only. */
    EVALUATOR,
    /** Privacy officer (functionaris voor gegevensbescherming). */
    PRIVACY_OFFICER,
    /** Operator of the installation: sees no case. */
    OPERATOR;

    /** The roles that a person can have. */
    public static List<Role> ofPeople() {
        return Arrays.stream(values()).filter(role -> role != SYSTEM).toList();
    }
}
