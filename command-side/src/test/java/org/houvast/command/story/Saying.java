package org.houvast.command.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.event.Ground;
import org.houvast.language.event.Participant;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;

/** What is said around a fact or a decision. */
public final class Saying {

    static final Actor ACTOR = new Actor("els", Role.SUPERVISOR, "simba");

    private Saying() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Circumstances on(String day) {
        return Circumstances.on(day(day));
    }

    public static Circumstances onGround(String day, String article) {
        var plain = on(day);
        return new Circumstances(
                plain.occurred(), null, null, null, new Ground(Ground.Kind.LEGAL, article), null, List.of());
    }

    /** A team of two decides, for a reason, citing these entries. */
    public static Deliberation teamCiting(String... entries) {
        return deliberation("It is best for the child", List.of("Els", "Jan"), entries);
    }

    public static Deliberation deliberation(String rationale, List<String> people, String... entries) {
        return new Deliberation(
                rationale,
                List.of(),
                people.stream()
                        .map(name -> new Participant(name, "team member", null))
                        .toList(),
                null,
                null,
                Stream.of(entries)
                        .map(entry -> new Evidence(new EventId(entry)))
                        .toList());
    }

    static EventHeader header(String day) {
        return new EventHeader(
                List.of(),
                ACTOR,
                null,
                day(day),
                null,
                null,
                null,
                new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1),
                null,
                List.of());
    }
}
