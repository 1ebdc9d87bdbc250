package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Willingness;
import org.houvast.language.duty.DutyFact.What;

/**
 * R06: step 4 states whether the home situation is worrying and, when it is, whether each client is willing
 * (S004:312-314), from the first unease on and by the choice of the next step (D3). Neither doubt nor an unclear
 * willingness is an answer.
 */
final class ConcernNotes {

    private ConcernNotes() {}

    static Stream<Requirement> of(DutyFacts facts) {
        var began = facts.first(fact -> fact.what() == What.UNEASE_NOTED || fact.what() == What.CONCERN_DECIDED);
        return began.stream().map(cause -> stated(cause, facts));
    }

    private static Requirement stated(DutyFact cause, DutyFacts facts) {
        var due = facts.first(fact -> fact.what() == What.ROUTE_CHOSEN)
                .map(DutyFact::on)
                .orElse(null);
        var open = Requirement.ofFamily(FileNote.CONCERN_STATED, cause, due);
        var clients = facts.of(What.OPENED).stream()
                .flatMap(opened -> opened.persons().stream())
                .toList();
        return Stream.of(What.CONCERN_DECIDED, What.WILLINGNESS_ASSESSED)
                .flatMap(what -> facts.of(what).stream())
                .sorted(Comparator.comparing(DutyFact::on))
                .filter(fact -> isStated(fact.on(), clients, facts))
                .findFirst()
                .map(open::metBy)
                .orElse(open);
    }

    private static boolean isStated(LocalDate day, List<PersonId> clients, DutyFacts facts) {
        var outcome = last(facts.of(What.CONCERN_DECIDED), day)
                .map(fact -> fact.topics().getFirst());
        if (outcome.isEmpty() || outcome.get().equals(ConcernOutcome.DOUBT_CONSULT.code())) {
            return false;
        }
        return outcome.get().equals(ConcernOutcome.NOT_WORRYING.code())
                || clients.stream().allMatch(client -> isKnown(client, day, facts));
    }

    private static boolean isKnown(PersonId client, LocalDate day, DutyFacts facts) {
        var assessed = facts.of(What.WILLINGNESS_ASSESSED).stream()
                .filter(fact -> fact.persons().contains(client))
                .toList();
        return last(assessed, day)
                .filter(fact -> !fact.topics().contains(Willingness.UNCLEAR.code()))
                .isPresent();
    }

    private static Optional<DutyFact> last(List<DutyFact> some, LocalDate day) {
        return some.stream().filter(fact -> !fact.on().isAfter(day)).reduce((before, next) -> next);
    }
}
