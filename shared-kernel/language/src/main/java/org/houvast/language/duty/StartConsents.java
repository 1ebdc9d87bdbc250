package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.intake.AdmissionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * R23: everybody involved consents before the start (S003:15): from the admission on, by the first day on which a child is
 * placed after it. Involved are the clients, the members of the Simba team, and whoever was found missing when the child was
 * placed: of the Simba parents and of the children who are old enough for a word of their own, the case alone does
 * not tell.
 */
final class StartConsents {

    private StartConsents() {}

    static Stream<Requirement> of(DutyFacts facts) {
        return starts(facts)
                .flatMap(start -> involved(start, facts).stream().map(person -> said(person, start, facts)));
    }

    /**
     * What begins with a child that is placed.
     *
     * @param cause the admission, or the placement itself when there was none
     * @param placed the day on which the first child is placed; null while none is
     */
    private record Start(DutyFact cause, @Nullable LocalDate placed) {}

    private static Stream<Start> starts(DutyFacts facts) {
        var admitted = facts.of(What.ADMISSION_DECIDED).stream()
                .filter(decided -> decided.topics().contains(AdmissionOutcome.ADMIT.code()))
                .toList();
        var placed = facts.of(What.PLACED);
        if (admitted.isEmpty()) {
            return placed.stream().limit(1).map(first -> new Start(first, first.on()));
        }
        return admitted.stream()
                .map(cause -> new Start(
                        cause,
                        placed.stream()
                                .map(DutyFact::on)
                                .filter(day -> !day.isBefore(cause.on()))
                                .findFirst()
                                .orElse(null)));
    }

    private static Set<PersonId> involved(Start start, DutyFacts facts) {
        var by = start.placed() == null ? LocalDate.MAX : start.placed();
        var involved = new LinkedHashSet<PersonId>();
        facts.of(What.OPENED).forEach(opened -> involved.addAll(opened.persons()));
        Stream.of(What.TEAM_MEMBER, What.TEAM_LEFT)
                .flatMap(what -> facts.of(what).stream())
                .filter(fact -> !fact.on().isAfter(by))
                .sorted(Comparator.comparing(DutyFact::on))
                .forEach(fact -> {
                    if (fact.what() == What.TEAM_MEMBER) {
                        involved.addAll(fact.persons());
                    } else {
                        involved.removeAll(fact.persons());
                    }
                });
        facts.of(What.CONSENT_MISSED).stream()
                .filter(fact -> fact.on().equals(start.placed()))
                .forEach(fact -> involved.addAll(fact.persons()));
        return involved;
    }

    private static Requirement said(PersonId person, Start start, DutyFacts facts) {
        var open = Requirement.ofPerson(FileNote.CONSENT_AT_START, person, start.cause(), start.placed());
        return stands(person, start.placed(), facts)
                .or(() -> later(person, start.placed(), facts))
                .map(open::metBy)
                .orElse(open);
    }

    /** The last word on or before the start, when it consents and its last day has not passed. */
    private static Optional<DutyFact> stands(PersonId person, @Nullable LocalDate start, DutyFacts facts) {
        return words(person, facts)
                .filter(word -> start == null || !word.on().isAfter(start))
                .reduce((before, next) -> next)
                .filter(word -> word.what() == What.CONSENT_GIVEN)
                .filter(word ->
                        start == null || word.named().filter(start::isAfter).isEmpty());
    }

    private static Optional<DutyFact> later(PersonId person, @Nullable LocalDate start, DutyFacts facts) {
        return words(person, facts)
                .filter(word -> word.what() == What.CONSENT_GIVEN)
                .filter(word -> start != null && word.on().isAfter(start))
                .findFirst();
    }

    /** What somebody said about the trajectory, in the order of the days. */
    private static Stream<DutyFact> words(PersonId person, DutyFacts facts) {
        return Stream.of(What.CONSENT_GIVEN, What.CONSENT_ENDED)
                .flatMap(what -> facts.of(what).stream())
                .filter(word ->
                        word.persons().contains(person) && word.topics().contains(ConsentScope.TRAJECTORY.code()))
                .sorted(Comparator.comparing(DutyFact::on));
    }
}
