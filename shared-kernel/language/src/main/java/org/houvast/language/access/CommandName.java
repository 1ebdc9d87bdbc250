package org.houvast.language.access;

import static org.houvast.language.access.Role.COACH;
import static org.houvast.language.access.Role.SOCIAL_WORKER;
import static org.houvast.language.access.Role.SUPERVISOR;

import java.util.Set;
import org.houvast.language.Coded;

/**
 * Every command, with the roles that may send it. The code is the last part of the command's address
 * ({@code /api/cases/{caseId}/start-placement}). Facts are open to all who work with the family; decisions on a
 * child's place are the supervisor's to record for the team.
 */
public enum CommandName implements Coded {
    OPEN_CASE(Allowed.WORKERS),
    REGISTER_CHILD(Allowed.WORKERS),
    RECORD_SIGNAL(Allowed.WORKERS),
    RECORD_PARENTHOOD_TALK(Allowed.WORKERS),
    RECORD_GENOGRAM(Allowed.WORKERS),
    NOTE_UNEASE(Allowed.WORKERS),
    RECORD_PARENTAL_SUPPORT(Allowed.WORKERS),
    COMPLETE_STEP(Allowed.WORKERS),
    DECIDE_CONCERN(Allowed.WORKERS),
    ASSESS_WILLINGNESS(Allowed.WORKERS),
    CHOOSE_ROUTE(Allowed.WORKERS),
    ADD_EVIDENCE(Allowed.WORKERS),
    PLAN_HEARING(Allowed.WORKERS),
    HEAR_KEY_PERSON(Allowed.WORKERS),
    RECORD_RISK_FACTOR(Allowed.WORKERS),
    RECORD_PROTECTIVE_FACTOR(Allowed.WORKERS),
    APPLY_INSTRUMENT(Allowed.WORKERS),
    CONSULT_COLLEAGUE(Allowed.WORKERS),
    CONSULT_MANDATED_SERVICE(Allowed.WORKERS),
    DISCUSS_CONCERNS(Allowed.WORKERS),
    AGREE_SAFETY_PLAN(Allowed.WORKERS),
    NAME_SAFETY_PERSON(Allowed.WORKERS),
    RECORD_PROGRESS(Allowed.WORKERS),
    HAND_OVER_CASE(Allowed.WORKERS),
    INFORM_CLIENT_OF_REFERRAL(Allowed.WORKERS),
    REFER_TO_MANDATED_SERVICE(Allowed.WORKERS),
    AGREE_FOLLOW_UP(Allowed.WORKERS),
    RECORD_MANDATED_OUTCOME(Allowed.WORKERS),
    REQUEST_INTAKE(Allowed.WORKERS),
    RECORD_INTAKE_ELEMENT(Allowed.WORKERS),
    COMPLETE_INTAKE(Allowed.WORKERS),
    DECIDE_ADMISSION(Allowed.DECIDERS),
    GIVE_CONSENT(Allowed.WORKERS),
    REFUSE_CONSENT(Allowed.WORKERS),
    WITHDRAW_CONSENT(Allowed.WORKERS),
    FORM_TEAM(Allowed.WORKERS),
    ADD_MEMBER(Allowed.WORKERS),
    REMOVE_MEMBER(Allowed.WORKERS),
    SET_TRAJECTORY_GOAL(Allowed.WORKERS),
    CHANGE_TRAJECTORY_GOAL(Allowed.WORKERS),
    SET_PARENT_GOAL(Allowed.WORKERS),
    RECORD_GOAL_PROGRESS(Allowed.WORKERS),
    CLOSE_GOAL(Allowed.WORKERS),
    OPEN_HOUSE(Allowed.DECIDERS),
    APPROVE_SIMBA_PARENTS(Allowed.DECIDERS),
    CHANGE_PLACES(Allowed.DECIDERS),
    CLOSE_HOUSE(Allowed.DECIDERS),
    DECIDE_PLACEMENT(Allowed.DECIDERS),
    START_PLACEMENT(Allowed.WORKERS),
    MOVE_CHILD(Allowed.WORKERS),
    END_PLACEMENT(Allowed.WORKERS),
    EXTEND_TERM(Allowed.DECIDERS),
    RECORD_COACH_SESSION(Allowed.WORKERS),
    RECORD_SESSION_NOT_HELD(Allowed.WORKERS),
    PLAN_VIDEO_FEEDBACK(Allowed.WORKERS),
    RECORD_VIDEO_FEEDBACK(Allowed.WORKERS),
    RECORD_PARENT_CHILD_CONTACT(Allowed.WORKERS),
    RECORD_CONTACT_NOT_HELD(Allowed.WORKERS),
    MAP_NETWORK(Allowed.WORKERS),
    ACTIVATE_NETWORK(Allowed.WORKERS),
    RECORD_CONTEXT_WORK(Allowed.WORKERS),
    RECORD_DEVELOPMENT(Allowed.WORKERS),
    REASSESS_RISK(Allowed.WORKERS),
    DECIDE_REASSESSMENT(Allowed.DECIDERS),
    DECIDE_RETURN(Allowed.DECIDERS),
    PLAN_PHASED_RETURN(Allowed.WORKERS),
    START_PHASE(Allowed.WORKERS),
    EVALUATE_PHASE(Allowed.WORKERS),
    PAUSE_RETURN(Allowed.WORKERS),
    RESUME_RETURN(Allowed.WORKERS),
    REVERSE_RETURN(Allowed.DECIDERS),
    COMPLETE_RETURN(Allowed.WORKERS),
    START_AFTERCARE(Allowed.WORKERS),
    RECORD_AFTERCARE_CONTACT(Allowed.WORKERS),
    END_AFTERCARE(Allowed.WORKERS),
    RECORD_RE_ENTRY(Allowed.WORKERS),
    INVOLVE_SERVICE(Allowed.WORKERS),
    END_SERVICE(Allowed.WORKERS),
    REFER_TO_LONG_TERM_FOSTER_CARE(Allowed.DECIDERS),
    CLOSE_CASE(Allowed.DECIDERS),
    REOPEN_CASE(Allowed.DECIDERS),
    CORRECT_ENTRY(Allowed.WORKERS),
    DISPUTE_ENTRY(Allowed.DISPUTERS),
    WITHDRAW_ENTRY(Allowed.PRIVACY),
    REQUEST_ACCESS(Allowed.DISPUTERS),
    DECIDE_ACCESS(Allowed.PRIVACY),
    DISCLOSE(Allowed.DISPUTERS),
    DECIDE_SHARING(Allowed.PRIVACY);

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<Role> roles;

    CommandName(Set<Role> roles) {
        this.roles = roles;
    }

    /** The roles that may send this command. */
    public Set<Role> roles() {
        return roles;
    }

    private static final class Allowed {
        static final Set<Role> WORKERS = Set.of(COACH, SOCIAL_WORKER, SUPERVISOR);
        static final Set<Role> DECIDERS = Set.of(SUPERVISOR);
        static final Set<Role> DISPUTERS = Set.of(COACH, SOCIAL_WORKER, SUPERVISOR, Role.PRIVACY_OFFICER);
        static final Set<Role> PRIVACY = Set.of(Role.PRIVACY_OFFICER);
    }
}
