package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.duty.DutyFact.What;

/**
 * What is planned with a child on a day, and done by then. A plan that is made anew on a later day moves it; plans of one
 * day stand beside each other. What takes place answers for every day that has come, else for the next. When the consent
 * on which it rests is taken back, or it is said that it did not go on, it is asked for no more: what a child takes back
 * for itself concerns that child alone.
 *
 * @param kind what is to be done
 * @param planned what plans it
 * @param held what shows that it was done
 * @param calledOff what says that it did not go on that day
 * @param consent the consent on which it rests
 * @param ownWordSuffices whether the consent of the child itself is enough, whoever else takes back theirs
 */
record Appointments(
        DutyKind kind, What planned, What held, List<What> calledOff, ConsentScope consent, boolean ownWordSuffices) {

    Stream<Duty> of(DutyFacts facts) {
        return facts.of(planned).stream()
                .flatMap(plan -> plan.children().stream())
                .distinct()
                .flatMap(child -> of(child, facts).stream());
    }

    private List<Duty> of(ChildId child, DutyFacts facts) {
        var open = new ArrayList<Duty>();
        var met = new ArrayList<Duty>();
        for (var fact : course(child, facts)) {
            var day = fact.on();
            if (fact.what() == planned) {
                open.removeIf(before -> isToCome(before, day) && before.since().isBefore(day));
                fact.named().ifPresent(on -> open.add(Duty.ofChild(kind, child, fact, day, on)));
            } else if (fact.what() == held) {
                answered(open, day).forEach(duty -> {
                    open.remove(duty);
                    met.add(duty.metBy(fact));
                });
            } else {
                open.removeIf(
                        fact.what() == What.CONSENT_ENDED
                                ? duty -> isToCome(duty, day)
                                : duty -> duty.due().equals(day));
            }
        }
        return Stream.concat(met.stream(), open.stream()).toList();
    }

    /** What bears on it, as it happened: of one day, as it was recorded. */
    private List<DutyFact> course(ChildId child, DutyFacts facts) {
        Predicate<DutyFact> bears = fact -> fact.what() == What.CONSENT_ENDED
                ? fact.topics().contains(consent.code()) && endsItFor(child, fact, facts)
                : fact.what() == held ? took(fact, child) : isPlanOrNot(fact) && fact.concerns(child);
        return facts.recorded().stream()
                .filter(bears)
                .sorted(Comparator.comparing(DutyFact::on))
                .toList();
    }

    private boolean endsItFor(ChildId child, DutyFact ended, DutyFacts facts) {
        return ended.persons().contains(child.person())
                || (!isSaidByAChild(ended, facts) && !(ownWordSuffices && saidYes(child, ended.on(), facts)));
    }

    private static boolean isSaidByAChild(DutyFact word, DutyFacts facts) {
        return facts.recorded().stream()
                .flatMap(fact -> fact.children().stream())
                .map(ChildId::person)
                .anyMatch(word.persons()::contains);
    }

    /** Whether the last that the child itself said by a day was yes. */
    private boolean saidYes(ChildId child, LocalDate by, DutyFacts facts) {
        return facts.recorded().stream()
                .filter(fact -> fact.what() == What.CONSENT_GIVEN || fact.what() == What.CONSENT_ENDED)
                .filter(fact -> fact.topics().contains(consent.code())
                        && fact.persons().contains(child.person())
                        && !fact.on().isAfter(by))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later)
                .filter(word -> word.what() == What.CONSENT_GIVEN)
                .isPresent();
    }

    private boolean isPlanOrNot(DutyFact fact) {
        return fact.what() == planned || calledOff.contains(fact.what());
    }

    /** Who was heard is named; who was filmed is a child that the entry belongs to. */
    private static boolean took(DutyFact fact, ChildId child) {
        return fact.persons().isEmpty() ? fact.concerns(child) : fact.persons().contains(child.person());
    }

    private static boolean isToCome(Duty duty, LocalDate day) {
        return !duty.due().isBefore(day);
    }

    private static List<Duty> answered(List<Duty> open, LocalDate day) {
        var come = open.stream().filter(duty -> !duty.due().isAfter(day)).toList();
        return come.isEmpty()
                ? open.stream().min(Comparator.comparing(Duty::due)).stream().toList()
                : come;
    }
}
