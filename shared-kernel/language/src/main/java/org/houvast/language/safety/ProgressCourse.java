package org.houvast.language.safety;

import org.houvast.language.Coded;

/** Which way things went (voortgang). */
public enum ProgressCourse implements Coded {
    BETTER,
    SAME,
    WORSE
}
