package org.houvast.language.team;

import org.houvast.language.Coded;

/** The goal of a trajectory (ambitie), outcomes of D7 (S003:7, S003:11). */
public enum TrajectoryGoal implements Coded {
    /** Return home (terugkeer naar huis). */
    RETURN_HOME,
    /** Family strengthening (familieversterking). */
    FAMILY_STRENGTHENING
}
