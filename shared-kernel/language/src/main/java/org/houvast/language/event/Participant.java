package org.houvast.language.event;

import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a decision.
 *
 * @param name who
 * @param role in which role, in plain words
 * @param dissent why this person disagreed; null when not
 */
public record Participant(
        @Personal String name,
        @Personal String role,
        @Personal @Nullable String dissent) {}
