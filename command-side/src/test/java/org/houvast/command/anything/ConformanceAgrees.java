package org.houvast.command.anything;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.duty.Conformance;
import org.houvast.language.duty.DutyFact;
import org.houvast.language.duty.DutyState;
import org.houvast.language.duty.FileNote;
import org.houvast.language.duty.Requirement;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.rule.Rule;
import org.houvast.language.stay.StayEvent.ChildPlaced;

/** What the file must show, as it is derived afterwards, is what the deciders asked for when it was recorded. */
final class ConformanceAgrees {

    private final LocalDate on;
    private final List<Requirement> asked;
    private final List<String> wrong = new ArrayList<>();

    private ConformanceAgrees(DomainEvent event, Map<EventId, ? extends DomainEvent> entries) {
        this.on = event.header().occurred();
        var facts = new ArrayList<DutyFact>();
        entries.forEach((id, entry) -> {
            if (entry instanceof CaseEvent of) {
                facts.addAll(Conformance.factsOf(id, of));
            }
        });
        this.asked = new Conformance(facts).by(on);
    }

    /** What does not agree with this event, the last of these entries. */
    static List<String> notWith(DomainEvent event, Map<EventId, ? extends DomainEvent> entries) {
        return switch (event) {
            case StepCompleted e -> new ConformanceAgrees(e, entries).completed(e);
            case IntakeCompleted e -> new ConformanceAgrees(e, entries).completed();
            case ChildPlaced e -> new ConformanceAgrees(e, entries).placed(e);
            default -> List.of(); // no note hangs on it
        };
    }

    private List<String> completed(StepCompleted e) {
        var notes = switch (e.step()) {
            case STEP_1 -> List.of(FileNote.CHILDREN_NOTED);
            case STEP_4 -> List.of(FileNote.CONCERN_STATED);
            case STEP_6 -> List.of(FileNote.FOLLOW_UP_NOTED);
            default -> List.<FileNote>of();
        };
        asked.stream()
                .filter(each -> notes.contains(each.asked()) && !isMet(each))
                .forEach(each -> wrong.add(e.step() + " is complete, and not met is " + each));
        return wrong;
    }

    private List<String> completed() {
        asked.stream()
                .filter(each -> each.asked() == FileNote.INTAKE_ELEMENT)
                .filter(each -> Objects.equals(each.due(), on) && !isMet(each))
                .forEach(each -> wrong.add("the intake is complete, and not met is " + each));
        return wrong;
    }

    /** Whoever is found missing, and nobody else, has not consented by the start. */
    private List<String> placed(ChildPlaced e) {
        var started = asked.stream()
                .filter(each -> each.asked() == FileNote.CONSENT_AT_START && Objects.equals(each.due(), on))
                .toList();
        var unmet = started.stream()
                .filter(each -> !isMet(each))
                .map(each -> String.valueOf(each.person()))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = missing(e);
        if (!started.isEmpty() && !unmet.equals(missing)) {
            wrong.add("without consent at the start are " + unmet + ", and found missing were " + missing);
        }
        return wrong;
    }

    private static Set<String> missing(ChildPlaced e) {
        return e.header().warnings().stream()
                .filter(warning -> warning.rule() == Rule.R23)
                .map(warning -> warning.facts().getOrDefault("missing", ""))
                .flatMap(persons -> Arrays.stream(persons.split(", ", -1)))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isMet(Requirement each) {
        return each.on(on) == DutyState.MET || each.on(on) == DutyState.MET_LATE;
    }
}
