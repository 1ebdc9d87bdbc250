package org.houvast.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.event.Participant;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;
import org.houvast.language.rule.Warning;
import org.houvast.query.page.Days;

/** What happened in one family, told day by day. */
public final class Story {

    /** A line of a story: what happened, when it was recorded and under which id. */
    public record Line(String stream, EventId id, Instant recorded, DomainEvent event) {}

    public final CaseId caseId;
    private final List<Line> lines = new ArrayList<>();
    private LocalDate today = LocalDate.of(2020, 1, 6);
    private long lag;
    private List<Warning> warnings = List.of();

    public Story(String caseId) {
        this.caseId = new CaseId(caseId);
    }

    /** From now on it is this day. */
    public Story on(LocalDate day) {
        today = day;
        lag = 0;
        warnings = List.of();
        return this;
    }

    /** The next line is recorded so many days after the day it happened. */
    public Story recordedLater(long days) {
        lag = days;
        return this;
    }

    /** The next line carries these warnings. */
    public Story warned(Warning... some) {
        warnings = List.of(some);
        return this;
    }

    /** Tells a line. */
    public EventId tell(Function<EventHeader, DomainEvent> what, ChildId... about) {
        return tell(caseId.value(), what, about);
    }

    /** Tells a line of a house. */
    public EventId tellOf(HouseId house, Function<EventHeader, DomainEvent> what) {
        return tell(house.value(), what);
    }

    private EventId tell(String stream, Function<EventHeader, DomainEvent> what, ChildId... about) {
        var header = new EventHeader(
                Arrays.stream(about).map(ChildId::person).toList(),
                new Actor("els.coach", Role.COACH, "SOS Kinderdorpen"),
                null,
                today,
                null,
                null,
                null,
                new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1),
                null,
                warnings);
        var id = new EventId(UUID.randomUUID().toString());
        var recorded = today.plusDays(lag)
                .atTime(LocalTime.of(16, 0))
                .plusSeconds(lines.size())
                .atZone(Days.ZONE)
                .toInstant();
        lines.add(new Line(stream, id, recorded, what.apply(header)));
        lag = 0;
        warnings = List.of();
        return id;
    }

    /** Takes in a line of another story. */
    public void add(Line line) {
        lines.add(line);
    }

    private static final String LEAF = "bGVhZg==";

    /** A deliberation that rests on these entries. */
    public static Deliberation because(String rationale, EventId... evidence) {
        return new Deliberation(
                rationale,
                List.of("Nog een maand wachten"),
                List.of(
                        new Participant("Els Maes", "familiecoach", null),
                        new Participant("Jan Claes", "sociaal werker", "het netwerk is nog smal")),
                "De moeder staat erachter.",
                null,
                Arrays.stream(evidence).map(entry -> new Evidence(entry, LEAF)).toList());
    }

    /** The lines, in the order in which they were recorded. */
    public List<Line> lines() {
        return lines.stream().sorted(Comparator.comparing(Line::recorded)).toList();
    }

    static PersonId person(String id) {
        return new PersonId(id);
    }
}
