package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** How a coach session was held; the video-feedback methods are those of S000:489-492. */
public enum SessionMethod implements Coded {
    CONVERSATION,
    VIDEO_HOME_TRAINING,
    VIPP_SD,
    BASIC_TRUST,
    THERAPLAY,
    PRACTICE_AT_HOME,
    OTHER
}
