package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** What bears on parenthood from around it: context factors (S000:535-537) and risks to look at (S000:538-539). */
public enum ContextFactor implements Coded {
    LIFE_EXPERIENCES,
    HOUSING,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    ECONOMIC_SITUATION,
    SOCIAL_RELATIONS,
    SUBSTANCE_ABUSE,
    PSYCHIATRIC_PROBLEMS,
    VIOLENCE,
    INTELLECTUAL_DISABILITY,
    OTHER
}
