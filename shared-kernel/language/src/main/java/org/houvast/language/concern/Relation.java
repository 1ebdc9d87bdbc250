package org.houvast.language.concern;

import org.houvast.language.Coded;

/** How somebody stands to the children of a case. */
public enum Relation implements Coded {
    MOTHER,
    FATHER,
    STEP_PARENT,
    GUARDIAN,
    /** Another person who brings them up. */
    OTHER_CARER
}
