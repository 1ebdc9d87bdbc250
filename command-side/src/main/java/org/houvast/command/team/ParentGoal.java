package org.houvast.command.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a parent set.
 *
 * @param set the day it was set
 * @param closed the day it was closed; null while it is worked on
 */
public record ParentGoal(LocalDate set, @Nullable LocalDate closed) {}
