package org.houvast.language.team;

import org.houvast.language.Coded;

/** In which role somebody is a member of the Simba team (domain.md 1.2). */
public enum TeamRole implements Coded {
    PARENT,
    SIMBA_PARENT,
    FAMILY_COACH,
    SOCIAL_WORKER,
    TEAM_SUPERVISOR,
    NETWORK_MEMBER,
    FOSTER_CARE_SERVICE,
    HOME_GUIDANCE_SERVICE,
    OTHER_PROFESSIONAL
}
