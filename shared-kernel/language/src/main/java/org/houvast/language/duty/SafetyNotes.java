package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.concern.Route;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * What steps 5 and 6 ask to be noted (R12, R14): each time step 5 is chosen, progress and some safety persons before it is
 * left for another step (S002:16, S002:26); after a referral to a mandated service, the follow-up actions (S004:427), by
 * its outcome or the next choice of a step.
 */
final class SafetyNotes {

    private static final Set<String> STEP_5 =
            Set.of(Route.RESTORE_SAFETY_SELF.code(), Route.RESTORE_SAFETY_WITH_SERVICE.code());

    private SafetyNotes() {}

    static Stream<Requirement> of(DutyFacts facts) {
        return Stream.concat(
                begun(facts).flatMap(begun -> restored(begun, facts)),
                facts.of(What.REFERRED).stream().map(referred -> followedUp(referred, facts)));
    }

    /** The choices by which step 5 began, not those by which it goes on. */
    private static Stream<DutyFact> begun(DutyFacts facts) {
        var chosen = facts.of(What.ROUTE_CHOSEN);
        return chosen.stream().filter(SafetyNotes::isStep5).filter(choice -> {
            int at = chosen.indexOf(choice);
            return at == 0 || !isStep5(chosen.get(at - 1));
        });
    }

    private static boolean isStep5(DutyFact chosen) {
        return STEP_5.contains(chosen.topics().getFirst());
    }

    private static Stream<Requirement> restored(DutyFact begun, DutyFacts facts) {
        var left = facts.of(What.ROUTE_CHOSEN).stream()
                .filter(choice -> !choice.on().isBefore(begun.on()) && !isStep5(choice))
                .map(DutyFact::on)
                .findFirst()
                .orElse(null);
        return Stream.of(progress(begun, left, facts), safetyPersons(begun, left, facts));
    }

    private static Requirement progress(DutyFact begun, @Nullable LocalDate left, DutyFacts facts) {
        var open = Requirement.ofFamily(FileNote.PROGRESS_NOTED, begun, left);
        return since(begun, What.PROGRESS, facts).map(open::metBy).orElse(open);
    }

    /** They may have been named before. */
    private static Requirement safetyPersons(DutyFact begun, @Nullable LocalDate left, DutyFacts facts) {
        var open = Requirement.ofFamily(FileNote.SAFETY_PERSONS_NAMED, begun, left);
        int enough = Profiles.of(begun.profile()).kindreflex().safetyPersons();
        return facts.of(What.SAFETY_PERSON_NAMED).stream()
                .skip(Math.max(0, enough - 1))
                .findFirst()
                .map(open::metBy)
                .orElse(open);
    }

    private static Requirement followedUp(DutyFact referred, DutyFacts facts) {
        var due = Stream.of(What.MANDATED_OUTCOME, What.ROUTE_CHOSEN)
                .flatMap(what -> facts.of(what).stream())
                .map(DutyFact::on)
                .filter(day -> day.isAfter(referred.on()))
                .min(LocalDate::compareTo)
                .orElse(null);
        var open = Requirement.ofFamily(FileNote.FOLLOW_UP_NOTED, referred, due);
        return since(referred, What.FOLLOW_UP_AGREED, facts).map(open::metBy).orElse(open);
    }

    private static Optional<DutyFact> since(DutyFact begun, What what, DutyFacts facts) {
        return facts.first(fact -> fact.what() == what && !fact.on().isBefore(begun.on()));
    }
}
