package org.houvast.language.house;

import org.houvast.language.Coded;

/** What a Simba parent must be able to do (S000:440-468): the selection's seven, emotional availability's four, and one. */
public enum Competence implements Coded {
    /** Empathie. */
    EMPATHY,
    /** Ik-sterkte. */
    EGO_STRENGTH,
    /** Kritische zelfreflectie. */
    SELF_REFLECTION,
    /** Bijstaan zonder over te nemen. */
    ASSISTING_WITHOUT_TAKING_OVER,
    /** Sturen. */
    STEERING,
    /** Ordenen. */
    ORGANISING,
    /** Samenwerken. */
    CO_OPERATING,
    /** Sensitiviteit: responds fittingly to what the child feels. */
    SENSITIVITY,
    /** Structureren: steers, follows, sets limits. */
    STRUCTURING,
    /** Niet-intrusiviteit: respects the autonomy of the child. */
    NON_INTRUSIVENESS,
    /** Niet-vijandigheid: keeps anger, impatience and boredom away from the child. */
    NON_HOSTILITY,
    /** Mentaliseren: sees oneself and others in terms of feelings, thoughts and wishes. */
    MENTALISING
}
