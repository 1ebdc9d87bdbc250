package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** How a contact between parent and child went. */
public enum ContactCourse implements Coded {
    GOOD,
    MIXED,
    DIFFICULT
}
