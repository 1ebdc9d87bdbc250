package org.houvast.command.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Deliberating;
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

    public static final Actor ACTOR = new Actor("els", Role.SUPERVISOR, "simba");

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
    public static Deliberating teamCiting(String... entries) {
        return deliberation("It is best for the child", List.of("Els", "Jan"), entries);
    }

    /** What is recorded when a team of two has decided, citing these entries. */
    static Deliberation decided(String... entries) {
        var said = teamCiting(entries);
        return new Deliberation(
                said.rationale(),
                said.alternatives(),
                said.participants(),
                said.parentsView(),
                said.childView(),
                said.evidence().stream()
                        .map(entry -> new Evidence(entry, leaf(entry)))
                        .toList());
    }

    /** The same, of a family that was not heard. */
    public static Deliberating unheard(Deliberating deliberation) {
        return new Deliberating(
                deliberation.rationale(),
                deliberation.alternatives(),
                deliberation.participants(),
                null,
                " ",
                deliberation.evidence());
    }

    public static Deliberating deliberation(String rationale, List<String> people, String... entries) {
        return new Deliberating(
                rationale,
                List.of(),
                people.stream()
                        .map(name -> new Participant(name, "team member", null))
                        .toList(),
                "They want it too",
                "It looks forward to it",
                Stream.of(entries).map(EventId::new).toList());
    }

    /** The hash that the ledger would give for an entry. */
    public static String leaf(EventId entry) {
        return "leaf-of-" + entry.value();
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
