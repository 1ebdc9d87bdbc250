package org.houvast.language.reassessment;

import org.houvast.language.Coded;

/** Whether a factor was found. */
public enum Presence implements Coded {
    PRESENT,
    ABSENT,
    UNKNOWN
}
