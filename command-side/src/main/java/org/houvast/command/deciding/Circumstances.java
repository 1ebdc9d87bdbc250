package org.houvast.command.deciding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.language.event.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command says about the act itself. Who sent it and when it was recorded is the server's to say.
 *
 * @param occurred the day it happened
 * @param at the time of that day, when it matters
 * @param onBehalfOf on behalf of whom
 * @param place where
 * @param ground the consent or law on which it rests
 * @param reason why
 * @param answers answers to the warnings it is known to raise
 */
public record Circumstances(
        LocalDate occurred,
        @Nullable LocalTime at,
        @Nullable String onBehalfOf,
        @Nullable String place,
        @Nullable Ground ground,
        @Nullable String reason,
        List<Answer> answers) {

    public Circumstances {
        answers = List.copyOf(answers);
    }

    /** An act on a day, with nothing else said about it. */
    public static Circumstances on(LocalDate occurred) {
        return new Circumstances(occurred, null, null, null, null, null, List.of());
    }

    /** The same act, for this reason. */
    public Circumstances because(String why) {
        return new Circumstances(occurred, at, onBehalfOf, place, ground, why, answers);
    }
}
