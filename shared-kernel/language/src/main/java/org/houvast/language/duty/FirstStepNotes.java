package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.PersonId;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * What steps 1 to 3 ask to be noted (domain.md 1.4): the children and a genogram (R02, R03) by the day on which
 * parenthood is talked about; the reasons for unease (R04) and how each client was supported as a parent (R05) by the
 * decision whether the home situation is worrying (D1), which comes after these steps (S004:63-66). Unease is asked for
 * only when there is such a decision: without unease there is nothing to explain. Step 2 that was completed without it
 * answers for it.
 */
final class FirstStepNotes {

    private FirstStepNotes() {}

    static Stream<Requirement> of(DutyFacts facts) {
        return facts.of(What.OPENED).stream().flatMap(opened -> of(opened, facts));
    }

    private static Stream<Requirement> of(DutyFact opened, DutyFacts facts) {
        var talk = DueDays.talk(opened.on(), Profiles.of(opened.profile()).kindreflex());
        var decided = facts.first(fact -> fact.what() == What.CONCERN_DECIDED);
        var decidedOn = decided.map(DutyFact::on).orElse(null);
        return Stream.of(
                        Stream.of(children(opened, talk, facts)),
                        Stream.of(genogram(opened, talk, facts)),
                        decided.stream().map(decision -> unease(opened, decision, facts)),
                        opened.persons().stream().map(client -> support(opened, client, decidedOn, facts)))
                .flatMap(notes -> notes);
    }

    /** Met on the first day on which as many children are noted as the clients said there are. */
    private static Requirement children(DutyFact opened, LocalDate due, DutyFacts facts) {
        var open = Requirement.ofFamily(FileNote.CHILDREN_NOTED, opened, due);
        var noted = facts.of(What.CHILD_NOTED);
        return Stream.concat(noted.stream(), facts.of(What.CHILDREN_COUNTED).stream())
                .sorted(Comparator.comparing(DutyFact::on))
                .filter(fact -> counted(fact.on(), facts)
                        .filter(number -> number.equals(upTo(fact.on(), noted)))
                        .isPresent())
                .findFirst()
                .map(open::metBy)
                .orElse(open);
    }

    private static Optional<String> counted(LocalDate day, DutyFacts facts) {
        return facts.of(What.CHILDREN_COUNTED).stream()
                .filter(talk -> !talk.on().isAfter(day))
                .reduce((before, next) -> next)
                .map(talk -> talk.topics().getFirst());
    }

    private static String upTo(LocalDate day, List<DutyFact> noted) {
        return Long.toString(
                noted.stream().filter(child -> !child.on().isAfter(day)).count());
    }

    private static Requirement genogram(DutyFact opened, LocalDate due, DutyFacts facts) {
        var open = Requirement.ofFamily(FileNote.GENOGRAM_MADE, opened, due);
        return facts.first(fact -> fact.what() == What.GENOGRAM_MADE)
                .map(open::metBy)
                .orElse(open);
    }

    private static Requirement unease(DutyFact opened, DutyFact decision, DutyFacts facts) {
        var open = Requirement.ofFamily(FileNote.UNEASE_EXPLAINED, opened, decision.on());
        return facts.first(fact -> fact.what() == What.UNEASE_NOTED
                        || (fact.what() == What.STEP_COMPLETED && fact.topics().contains(KindreflexStep.STEP_2.code())))
                .map(open::metBy)
                .orElse(open);
    }

    private static Requirement support(DutyFact opened, PersonId client, @Nullable LocalDate decided, DutyFacts facts) {
        var open = Requirement.ofPerson(FileNote.SUPPORT_NOTED, client, opened, decided);
        return facts.first(
                        fact -> fact.what() == What.SUPPORTED && fact.persons().contains(client))
                .map(open::metBy)
                .orElse(open);
    }
}
