package org.houvast.language.intake;

import org.houvast.language.Coded;

/** Why a family is referred to Simba (S000:125-130). */
public enum IntakeReason implements Coded {
    /** Neglect (verwaarlozing). */
    NEGLECT,
    /** Abuse (misbruik). */
    ABUSE,
    /** Emotional maltreatment (emotionele mishandeling). */
    EMOTIONAL_MALTREATMENT,
    /** Physical maltreatment (fysieke mishandeling). */
    PHYSICAL_MALTREATMENT,
    /** Domestic violence (huiselijk geweld). */
    DOMESTIC_VIOLENCE,
    /** Another: the source's list is open. */
    OTHER
}
