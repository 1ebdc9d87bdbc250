package org.houvast.query.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.duty.Conformance;
import org.houvast.language.duty.DutyFact;
import org.houvast.language.duty.Requirement;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.jspecify.annotations.Nullable;

/**
 * What the conformance of a case is derived from: ids, codes and days, nothing that is told in words.
 *
 * @param caseId the case
 * @param from the first day on which something happened that is asked about
 * @param until the day on which it was closed; the last of all days while it is open
 * @param facts what its entries mean for its conformance
 * @param lived the houses in which its children lived, from which day on
 * @param responsible who was responsible for it, and their organisation, from which day on
 */
record CaseFacts(
        CaseId caseId,
        String from,
        String until,
        List<DutyFact> facts,
        List<Lived> lived,
        List<Responsible> responsible) {

    private static final String OPEN = "9999-12-31";

    CaseFacts {
        facts = List.copyOf(facts);
        lived = List.copyOf(lived);
        responsible = List.copyOf(responsible);
    }

    /** A child lives in a house from this day on, until the next. */
    record Lived(ChildId child, String house, LocalDate since) {}

    /** Somebody is responsible from this day on, until the next. */
    record Responsible(String worker, String organisation, LocalDate since) {}

    /** After the next entry of the case. */
    static CaseFacts fold(@Nullable CaseFacts before, EventId entry, CaseEvent event) {
        var on = event.header().occurred().toString();
        var known = before == null ? new CaseFacts(event.caseId(), on, OPEN, List.of(), List.of(), List.of()) : before;
        return new CaseFacts(
                known.caseId,
                on.compareTo(known.from) < 0 ? on : known.from,
                until(known.until, event),
                and(known.facts, Conformance.factsOf(entry, event)),
                and(known.lived, lived(event).toList()),
                and(known.responsible, responsible(event).toList()));
    }

    private static String until(String before, CaseEvent event) {
        return switch (event) {
            case CaseClosed e -> e.header().occurred().toString();
            case CaseReopened e -> OPEN;
            default -> before;
        };
    }

    private static Stream<Lived> lived(CaseEvent event) {
        var on = event.header().occurred();
        return switch (event) {
            case ChildPlaced e -> Stream.of(new Lived(e.child(), e.house().value(), on));
            case ChildMoved e -> Stream.of(new Lived(e.child(), e.to().value(), on));
            default -> Stream.empty();
        };
    }

    /** Whoever a case was handed over to is told in words; who opened it, and who handed it over, is not. */
    private static Stream<Responsible> responsible(CaseEvent event) {
        var actor = event.header().actor();
        return event instanceof CaseOpened || event instanceof CaseHandedOver
                ? Stream.of(new Responsible(
                        actor.id(), actor.organisation(), event.header().occurred()))
                : Stream.empty();
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** All that is asked for by a day. */
    List<Requirement> requirements(LocalDate day) {
        return new Conformance(facts).asOf(day).by(day);
    }

    /** The house in which the child that something is asked for lived last on a day; any child's, of what is the family's. */
    Optional<String> house(@Nullable ChildId child, LocalDate day) {
        return lived.stream()
                .filter(each -> child == null || each.child().equals(child))
                .filter(each -> !each.since().isAfter(day))
                .reduce((earlier, later) -> later.since().isBefore(earlier.since()) ? earlier : later)
                .map(Lived::house);
    }

    /** The organisation that was responsible on a day. */
    Optional<String> team(LocalDate day) {
        return responsible.stream()
                .filter(each -> !each.since().isAfter(day))
                .reduce((earlier, later) -> later.since().isBefore(earlier.since()) ? earlier : later)
                .map(Responsible::organisation);
    }
}
