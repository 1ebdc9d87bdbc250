package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houvast.language.duty.DutyFact.What;

/**
 * When a case was closed. A duty whose day came while it was is asked for no more; what was late before stays late, and
 * what falls due after the case was opened again is due.
 *
 * @param changes the closings and reopenings, as they happened
 */
record Closings(List<DutyFact> changes) {

    static Closings of(DutyFacts facts) {
        return new Closings(facts.recorded().stream()
                .filter(fact -> fact.what() == What.CLOSED || fact.what() == What.REOPENED)
                .sorted(Comparator.comparing(DutyFact::on))
                .toList());
    }

    /** Whether the case was closed at the end of a day. */
    boolean on(LocalDate day) {
        return since(day).isPresent();
    }

    /** Since which day the case was closed at the end of a day; empty when it was not. */
    Optional<LocalDate> since(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .reduce((before, next) -> next)
                .filter(last -> last.what() == What.CLOSED)
                .map(DutyFact::on);
    }
}
