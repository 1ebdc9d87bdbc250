package org.houvast.language.concern;

import org.houvast.language.Coded;

/** Whether a parent is able to change the situation (capabel; domain.md 1.6, D2). */
public enum Ability implements Coded {
    YES,
    WITH_SUPPORT,
    NO,
    UNCLEAR
}
