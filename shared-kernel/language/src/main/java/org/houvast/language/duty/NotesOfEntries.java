package org.houvast.language.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.intake.IntakeEvent;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.TeamEvent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamMember;

/**
 * Reads off an entry what it means for what the file must show, beside what it means for duties
 * ({@link FactsOfEntries}). It is as long as there are events that any note asks about.
 */
final class NotesOfEntries {

    private final EventId entry;
    private final CaseEvent event;

    private NotesOfEntries(EventId entry, CaseEvent event) {
        this.entry = entry;
        this.event = event;
    }

    /** The facts that an entry records; none for many. */
    static List<DutyFact> of(EventId entry, CaseEvent event) {
        var notes = new NotesOfEntries(entry, event);
        var facts = new ArrayList<DutyFact>();
        notes.facts().forEach(facts::add);
        if (event instanceof DecisionEvent decision) {
            facts.add(notes.decided(decision));
        }
        return facts;
    }

    private Stream<DutyFact> facts() {
        return switch (event) {
            case ConcernEvent e -> concern(e);
            case SafetyPersonNamed e -> one(What.SAFETY_PERSON_NAMED);
            case MandatedServiceReferralMade e -> one(What.REFERRED);
            case IntakeEvent e -> intake(e);
            case TeamEvent e -> team(e);
            case ChildPlaced e -> consentsMissed();
            case ChildReturnedHome e -> one(What.RETURNED_HOME);
            default -> Stream.empty(); // nothing that must be noted is noted by the others
        };
    }

    private Stream<DutyFact> concern(ConcernEvent of) {
        return switch (of) {
            case ChildRegistered e -> one(What.CHILD_NOTED);
            case ParenthoodTalkHeld e ->
                one(What.CHILDREN_COUNTED, e.with(), List.of(Integer.toString(e.numberOfChildren())));
            case GenogramRecorded e -> one(What.GENOGRAM_MADE);
            case UneaseNoted e -> one(What.UNEASE_NOTED);
            case ParentalSupportGiven e -> one(What.SUPPORTED, e.parents(), List.of());
            case StepCompleted e -> one(What.STEP_COMPLETED, List.of(), codes(e.step()));
            case ConcernDecided e -> one(What.CONCERN_DECIDED, List.of(), codes(e.outcome()));
            case WillingnessAssessed e -> one(What.WILLINGNESS_ASSESSED, List.of(e.parent()), codes(e.outcome()));
            case RouteChosen e -> one(What.ROUTE_CHOSEN, List.of(), codes(e.outcome()));
            default -> Stream.empty();
        };
    }

    private Stream<DutyFact> intake(IntakeEvent of) {
        return switch (of) {
            case IntakeRequested e -> one(What.INTAKE_REQUESTED);
            case IntakeElementRecorded e ->
                isWarned("nothing-said") ? Stream.empty() : one(What.INTAKE_ELEMENT, List.of(), codes(e.element()));
            case IntakeCompleted e -> one(What.INTAKE_COMPLETED);
            case AdmissionDecided e -> one(What.ADMISSION_DECIDED, List.of(), codes(e.outcome()));
        };
    }

    private Stream<DutyFact> team(TeamEvent of) {
        return switch (of) {
            case SimbaTeamFormed e ->
                one(
                        What.TEAM_MEMBER,
                        e.members().stream().map(TeamMember::person).toList(),
                        List.of());
            case MemberAdded e -> one(What.TEAM_MEMBER, List.of(e.member().person()), List.of());
            case MemberRemoved e -> one(What.TEAM_LEFT, List.of(e.person()), List.of());
            default -> Stream.empty();
        };
    }

    /** Who was found to be without a consent that stands, when a child was placed. */
    private Stream<DutyFact> consentsMissed() {
        var missed = warnings(Rule.R23)
                .flatMap(warning -> Stream.of("missing", "child")
                        .flatMap(fact -> Stream.ofNullable(warning.facts().get(fact))))
                .flatMap(persons -> Arrays.stream(persons.split(", ")))
                .map(PersonId::new)
                .toList();
        return missed.isEmpty() ? Stream.empty() : one(What.CONSENT_MISSED, missed, List.of());
    }

    /** Which decision, and the rules of its form that it was found not to meet. */
    private DutyFact decided(DecisionEvent decision) {
        var topics = new ArrayList<String>();
        topics.add(decision.kind().code());
        if (decision.deliberation().evidence().isEmpty()) {
            topics.add(Rule.R35.code());
        }
        Stream.of(Rule.R07, Rule.R35)
                .filter(rule -> warnings(rule).findAny().isPresent())
                .forEach(rule -> topics.add(rule.code()));
        return fact(What.DECIDED, List.of(), topics.stream().distinct().toList());
    }

    private boolean isWarned(String finding) {
        return warnings(Rule.R21).anyMatch(warning -> warning.finding().equals(finding));
    }

    private Stream<Warning> warnings(Rule rule) {
        return event.header().warnings().stream().filter(warning -> warning.rule() == rule);
    }

    private static List<String> codes(Coded word) {
        return List.of(word.code());
    }

    private Stream<DutyFact> one(What what) {
        return one(what, List.of(), List.of());
    }

    private Stream<DutyFact> one(What what, List<PersonId> persons, List<String> topics) {
        return Stream.of(fact(what, persons, topics));
    }

    private DutyFact fact(What what, List<PersonId> persons, List<String> topics) {
        var header = event.header();
        return new DutyFact(
                entry, what, header.occurred(), event.children(), persons, topics, List.of(), null, header.profile());
    }
}
