package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * R21: an intake contains each of its elements, B1 to B10 (S000:211-218), by its completion; those that are the child's
 * own of each of its children. What says nothing is no answer. An intake lasts from its request to the decision to admit
 * or decline; a request meanwhile adds its children.
 */
final class IntakeNotes {

    private static final Set<String> ENDS = Set.of(AdmissionOutcome.ADMIT.code(), AdmissionOutcome.DECLINE.code());

    private IntakeNotes() {}

    static Stream<Requirement> of(DutyFacts facts) {
        var requests = facts.of(What.INTAKE_REQUESTED);
        return requests.stream().flatMap(request -> of(request, requests.subList(0, requests.indexOf(request)), facts));
    }

    private static Stream<Requirement> of(DutyFact request, List<DutyFact> before, DutyFacts facts) {
        var underWay = before.stream()
                .filter(earlier -> lastsUntil(earlier, facts)
                        .filter(end -> !end.isAfter(request.on()))
                        .isEmpty())
                .toList();
        var children = request.children().stream()
                .filter(child -> underWay.stream().noneMatch(earlier -> earlier.concerns(child)))
                .toList();
        // what was recorded before the first request belongs to the first intake
        var began = underWay.isEmpty() ? request : underWay.getFirst();
        var from = before.isEmpty() || began.equals(before.getFirst()) ? LocalDate.MIN : began.on();
        var asked = new Intake(request, underWay.isEmpty(), children, from, facts);
        return Profiles.of(request.profile()).simba().stream()
                .flatMap(settings -> settings.intakeElements().stream().sorted())
                .flatMap(asked::element);
    }

    /** The day on which an intake was decided on; empty while it is under way. */
    private static Optional<LocalDate> lastsUntil(DutyFact request, DutyFacts facts) {
        return facts.first(fact -> fact.what() == What.ADMISSION_DECIDED
                        && ENDS.contains(fact.topics().getFirst())
                        && !fact.on().isBefore(request.on()))
                .map(DutyFact::on);
    }

    /**
     * An intake.
     *
     * @param request the entry that asks for it
     * @param ofTheFamily whether what is told of the family is asked for as well
     * @param children the children of whom the child's own is asked for
     * @param from what was recorded before belongs to an intake before
     */
    private record Intake(
            DutyFact request, boolean ofTheFamily, List<ChildId> children, LocalDate from, DutyFacts facts) {

        Stream<Requirement> element(IntakeElement element) {
            if (element.perChild()) {
                return children.stream().map(child -> answered(element, child));
            }
            return ofTheFamily ? Stream.of(answered(element, null)) : Stream.empty();
        }

        private Requirement answered(IntakeElement element, @Nullable ChildId child) {
            var due = due();
            var open = (child == null
                            ? Requirement.ofFamily(FileNote.INTAKE_ELEMENT, request, due)
                            : Requirement.ofChild(FileNote.INTAKE_ELEMENT, child, request, due))
                    .about(element.code());
            return facts.first(fact -> fact.what() == What.INTAKE_ELEMENT
                            && fact.topics().contains(element.code())
                            && (child == null || fact.concerns(child))
                            && !fact.on().isBefore(from))
                    .map(open::metBy)
                    .orElse(open);
        }

        private @Nullable LocalDate due() {
            return Stream.concat(
                            facts.of(What.INTAKE_COMPLETED).stream()
                                    .map(DutyFact::on)
                                    .filter(day -> !day.isBefore(request.on())),
                            lastsUntil(request, facts).stream())
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }
    }
}
