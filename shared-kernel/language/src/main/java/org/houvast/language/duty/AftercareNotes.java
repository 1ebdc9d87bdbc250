package org.houvast.language.duty;

import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;

/**
 * R33: after a child came home aftercare begins, and lasts six months or more (S000:198-200, S000:561). No source says how
 * soon it begins, so it is asked for without a day, and missing when the case closes without it. Aftercare that was ended
 * sooner is missing from that day on, whatever the reason: the reason stands in the decision (D10).
 */
final class AftercareNotes {

    private AftercareNotes() {}

    static Stream<Requirement> of(DutyFacts facts) {
        return facts.of(What.RETURNED_HOME).stream()
                .flatMap(home -> home.children().stream().flatMap(child -> of(home, child, facts)));
    }

    private static Stream<Requirement> of(DutyFact home, ChildId child, DutyFacts facts) {
        var open = Requirement.ofChild(FileNote.AFTERCARE_STARTED, child, home, null);
        var started = since(home, child, What.AFTERCARE_STARTED, facts);
        return Stream.concat(
                Stream.of(started.map(open::metBy).orElse(open)),
                started.stream().flatMap(start -> lasted(home, start, child, facts).stream()));
    }

    private static Optional<Requirement> lasted(DutyFact home, DutyFact start, ChildId child, DutyFacts facts) {
        return Profiles.of(start.profile()).simba().map(settings -> {
            var soonest = home.on().plusMonths(settings.aftercareMonths());
            var open = Requirement.ofChild(FileNote.AFTERCARE_LASTED, child, start, null);
            return since(start, child, What.AFTERCARE_ENDED, facts)
                    .map(end -> end.on().isBefore(soonest) ? open.lapsedOn(end.on()) : open.metBy(end))
                    .orElse(open);
        });
    }

    private static Optional<DutyFact> since(DutyFact before, ChildId child, What what, DutyFacts facts) {
        return facts.of(what, child)
                .filter(fact -> !fact.on().isBefore(before.on()))
                .findFirst();
    }
}
