package org.houvast.language.reassessment;

import org.houvast.language.Coded;

/** How a factor changed since the last reassessment. */
public enum Change implements Coded {
    LOWERED,
    SAME,
    RAISED,
    FIRST_TIME
}
