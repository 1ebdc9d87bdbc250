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
 * day stand beside each other. What takes place answers for every day that has come, else for the next. When somebody
 * takes back the consent on which it rests, or it is said that it did not go on, it is asked for no more.
 *
 * @param kind what is to be done
 * @param planned what plans it
 * @param held what shows that it was done
 * @param calledOff what says that it did not go on that day
 * @param consent the consent on which it rests
 */
record Appointments(DutyKind kind, What planned, What held, List<What> calledOff, ConsentScope consent) {

    Stream<Duty> of(List<DutyFact> facts) {
        return DutyFacts.of(facts, planned).stream()
                .flatMap(plan -> plan.children().stream())
                .distinct()
                .flatMap(child -> of(child, facts).stream());
    }

    private List<Duty> of(ChildId child, List<DutyFact> facts) {
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
    private List<DutyFact> course(ChildId child, List<DutyFact> facts) {
        Predicate<DutyFact> bears = fact -> fact.what() == What.CONSENT_ENDED
                ? fact.topics().contains(consent.code())
                : fact.what() == held ? took(fact, child) : isPlanOrNot(fact) && fact.concerns(child);
        return facts.stream()
                .filter(bears)
                .sorted(Comparator.comparing(DutyFact::on))
                .toList();
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
