package org.houvast.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.ledger.personal.Subject;
import org.jspecify.annotations.Nullable;

/**
 * By what a case is found, besides words: ids, codes and days.
 *
 * @param caseId the case
 * @param from the first day on which something happened
 * @param until the day on which it was closed; the last of all days while it is open
 * @param houses the houses in which its children lived
 * @param workers the accounts that recorded in it
 * @param decisions the decisions that were taken in it: {@code D8}
 * @param rules the rules that entries were found not to meet
 * @param subjects everybody whom its texts may be about, as their keys are called
 */
record CaseTraits(
        CaseId caseId,
        String from,
        String until,
        List<String> houses,
        List<String> workers,
        List<String> decisions,
        List<String> rules,
        List<String> subjects) {

    /** The year of the last of all days. */
    static final int NEVER = 9999;

    private static final String OPEN = NEVER + "-12-31";

    CaseTraits {
        houses = List.copyOf(houses);
        workers = List.copyOf(workers);
        decisions = List.copyOf(decisions);
        rules = List.copyOf(rules);
        subjects = List.copyOf(subjects);
    }

    /** After the next entry of the case. */
    static CaseTraits fold(@Nullable CaseTraits before, CaseEvent event) {
        var header = event.header();
        var on = header.occurred().toString();
        var known = before == null
                ? new CaseTraits(event.caseId(), on, OPEN, List.of(), List.of(), List.of(), List.of(), List.of())
                : before;
        return new CaseTraits(
                known.caseId,
                on.compareTo(known.from) < 0 ? on : known.from,
                until(known.until, event),
                and(known.houses, houses(event)),
                and(known.workers, Stream.of(header.actor().id())),
                and(
                        known.decisions,
                        event instanceof DecisionEvent decision
                                ? Stream.of(decision.kind().code())
                                : Stream.empty()),
                and(
                        known.rules,
                        header.warnings().stream().map(warning -> warning.rule().code())),
                and(known.subjects, subjects(event)));
    }

    private static String until(String before, CaseEvent event) {
        return switch (event) {
            case CaseClosed e -> e.header().occurred().toString();
            case CaseReopened e -> OPEN;
            default -> before;
        };
    }

    private static Stream<String> houses(CaseEvent event) {
        return switch (event) {
            case ChildPlaced e -> Stream.of(e.house().value());
            case ChildMoved e -> Stream.of(e.to().value());
            default -> Stream.empty();
        };
    }

    private static Stream<String> subjects(CaseEvent event) {
        return Stream.of(
                        Stream.of(event.caseId()),
                        event.children().stream(),
                        event.header().about().stream(),
                        Texts.names(event).keySet().stream())
                .flatMap(ids -> ids)
                .map(id -> Subject.of(id).value());
    }

    private static List<String> and(List<String> some, Stream<String> more) {
        var all = new ArrayList<>(some);
        more.forEach(each -> {
            if (!all.contains(each)) {
                all.add(each);
            }
        });
        return all.size() == some.size() ? some : all;
    }
}
