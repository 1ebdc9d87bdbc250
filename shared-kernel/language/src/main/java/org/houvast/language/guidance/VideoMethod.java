package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** A method of guidance with video feedback (S000:489-492). */
public enum VideoMethod implements Coded {
    VIDEO_HOME_TRAINING,
    /** Video-feedback Intervention to promote Positive Parenting and Sensitive Discipline. */
    VIPP_SD,
    BASIC_TRUST,
    THERAPLAY,
    OTHER
}
