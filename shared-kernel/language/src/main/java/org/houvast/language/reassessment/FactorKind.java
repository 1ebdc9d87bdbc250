package org.houvast.language.reassessment;

import org.houvast.language.Coded;

/** Whether a factor threatens or protects. */
public enum FactorKind implements Coded {
    RISK,
    PROTECTIVE
}
