package org.houvast.language.concern;

import org.houvast.language.Coded;

/** Outcomes of D3: the next step (vervolgstap; domain.md 1.6). */
public enum Route implements Coded {
    /** Step 3. */
    SUPPORT_AS_PARENT,
    /** Step 5, by the professional with the family. */
    RESTORE_SAFETY_SELF,
    /** Step 5, with a service that helps. */
    RESTORE_SAFETY_WITH_SERVICE,
    /** Step 6. */
    MANDATED_SERVICE,
    /** A mandated service is consulted first. */
    CONSULT_FIRST,
    /** The intake of a Simba programme is asked for. */
    SIMBA_INTAKE
}
