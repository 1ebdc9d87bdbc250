package org.houvast.language.access;

import static org.houvast.language.access.Role.COACH;
import static org.houvast.language.access.Role.EVALUATOR;
import static org.houvast.language.access.Role.INSPECTOR;
import static org.houvast.language.access.Role.OPERATOR;
import static org.houvast.language.access.Role.PRIVACY_OFFICER;
import static org.houvast.language.access.Role.SOCIAL_WORKER;
import static org.houvast.language.access.Role.SUPERVISOR;

import java.util.Set;
import org.houvast.language.Coded;

/** Every question, with the roles that may ask it. */
public enum Question implements Coded {
    /** Which cases are there, and where do they stand? Evaluators get pseudonyms. */
    CASES(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, EVALUATOR, PRIVACY_OFFICER)),
    /** What happened in this case? Evaluators get pseudonyms and no free text. */
    TIMELINE(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, EVALUATOR, PRIVACY_OFFICER)),
    /** What was this case at a moment, and what was known of it then? Evaluators get pseudonyms and no free text. */
    HISTORY(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, EVALUATOR, PRIVACY_OFFICER)),
    /** What does a document of this entry say? */
    ATTACHMENT(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, PRIVACY_OFFICER)),
    /** Why was this decision taken? */
    WHY(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, PRIVACY_OFFICER)),
    /** Were these cases done as the rules ask? Evaluators get pseudonyms. */
    CONFORMANCE(Set.of(SUPERVISOR, INSPECTOR, EVALUATOR)),
    /** Which cases are about this person, house, worker, decision or rule, or say this? */
    SEARCH(Set.of(SUPERVISOR, INSPECTOR, PRIVACY_OFFICER)),
    /** Who searched for what, and took which dossier along? */
    ACCESS(Set.of(INSPECTOR, PRIVACY_OFFICER)),
    /** May I take this case along, to read and to check it elsewhere? As an entry: it holds the bytes that are hashed. */
    DOSSIER(Set.of(SUPERVISOR, INSPECTOR, PRIVACY_OFFICER)),
    /** What were the outcomes? */
    MEASURES(Set.of(SUPERVISOR, INSPECTOR, EVALUATOR)),
    /** Which practices are there, and where was each used? Evaluators get pseudonyms. */
    PRACTICES(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, EVALUATOR, PRIVACY_OFFICER)),
    /** Checkpoints, keys and proofs: hashes only. */
    PROOFS(Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, INSPECTOR, EVALUATOR, PRIVACY_OFFICER, OPERATOR)),
    /** What stands in the ledger at this position, as the bytes that are hashed? */
    ENTRY(Set.of(SUPERVISOR, INSPECTOR, PRIVACY_OFFICER)),
    /** Is everything as it was recorded? */
    VERIFICATION(Set.of(SUPERVISOR, INSPECTOR, PRIVACY_OFFICER, OPERATOR));

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<Role> roles;

    Question(Set<Role> roles) {
        this.roles = roles;
    }

    /** The roles that may ask this question. */
    public Set<Role> roles() {
        return roles;
    }
}
