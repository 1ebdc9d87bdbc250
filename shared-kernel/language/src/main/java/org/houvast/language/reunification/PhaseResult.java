package org.houvast.language.reunification;

import org.houvast.language.Coded;

/** What the evaluation of a phase led to. */
public enum PhaseResult implements Coded {
    GO_ON,
    REPEAT,
    STOP
}
