package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** Whether somebody of the house or the organisation stayed with parent and child. */
public enum Supervision implements Coded {
    SUPERVISED,
    UNSUPERVISED
}
