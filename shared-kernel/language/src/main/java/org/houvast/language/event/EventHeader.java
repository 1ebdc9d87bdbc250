package org.houvast.language.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries (architecture.md). The id of the event, its position and the time it was recorded stand on
 * its envelope.
 *
 * @param about the persons it is about
 * @param actor who recorded it
 * @param onBehalfOf on behalf of whom, when not on the actor's own
 * @param occurred the day it happened in the world
 * @param at the time of that day, when it matters
 * @param place where it happened
 * @param ground the consent or law on which it was recorded
 * @param profile the programme profile in force, frozen
 * @param reason why it was done or recorded
 * @param warnings the rules it does not meet
 */
public record EventHeader(
        List<PersonId> about,
        Actor actor,
        @Personal @Nullable String onBehalfOf,
        LocalDate occurred,
        @Nullable LocalTime at,
        @Personal @Nullable String place,
        @Nullable Ground ground,
        ProfileVersion profile,
        @Personal @Nullable String reason,
        List<Warning> warnings) {

    public EventHeader {
        about = List.copyOf(about);
        warnings = List.copyOf(warnings);
    }
}
