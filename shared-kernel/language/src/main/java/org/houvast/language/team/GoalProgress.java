package org.houvast.language.team;

import org.houvast.language.Coded;

/** How a parent's goal moves. */
public enum GoalProgress implements Coded {
    CLOSER,
    SAME,
    FURTHER
}
