package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** Who called off, or did not come. */
public enum AbsentParty implements Coded {
    PARENT,
    CHILD,
    /** The Simba parents. */
    HOUSE,
    /** The coach or whoever else was to come for the organisation. */
    ORGANISATION
}
