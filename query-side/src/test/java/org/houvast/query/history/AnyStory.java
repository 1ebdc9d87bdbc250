package org.houvast.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Families;
import org.houvast.query.Story;

/** A case in which anything happens in any order, is noted late, corrected and withdrawn. */
final class AnyStory {

    private final SplittableRandom random;
    private final Story story;
    private final List<ChildId> children;
    private final PersonId mother;
    private final PersonId aunt;
    private final List<EventId> goals = new ArrayList<>();
    private final List<EventId> all = new ArrayList<>();
    private LocalDate today = LocalDate.of(2020, 2, 1);

    private AnyStory(int seed) {
        random = new SplittableRandom(seed);
        var id = "case-any-" + seed;
        children = List.of(new ChildId(id + "-anna"), new ChildId(id + "-bram"));
        mother = new PersonId(id + "-mother");
        aunt = new PersonId(id + "-aunt");
        story = Families.placed(
                id,
                "Gezin " + seed,
                LocalDate.of(2020, 1, 6),
                TrajectoryGoal.RETURN_HOME,
                children.toArray(ChildId[]::new));
        story.lines().forEach(line -> all.add(line.id()));
    }

    /** A story of so many entries beyond the placement. */
    static Story of(int seed, int entries) {
        var any = new AnyStory(seed);
        for (int i = 0; i < entries; i++) {
            any.today = any.today.plusDays(any.random.nextInt(12));
            any.story.on(any.today.minusDays(any.random.nextInt(25)));
            any.all.add(any.next());
        }
        return any.story;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private EventId next() {
        var child = one(children);
        story.recordedLater(random.nextInt(30));
        return switch (random.nextInt(16)) {
            case 0 -> story.tell(header -> new ChildPlaced(story.caseId, header, child, Families.DEN_EIK), child);
            case 1 ->
                story.tell(
                        header -> new PlacementEnded(
                                story.caseId,
                                header,
                                child,
                                Families.DEN_EIK,
                                one(List.of(PlacementEndReason.values()))),
                        child);
            case 2 ->
                story.tell(
                        header -> new PhaseStarted(story.caseId, header, List.of(child), 1 + random.nextInt(3)), child);
            case 3 -> story.tell(header -> new ReturnPaused(story.caseId, header, List.of(child)), child);
            case 4 -> story.tell(header -> new ChildReturnedHome(story.caseId, header, child, true), child);
            case 5 -> story.tell(header -> new ReEntryOccurred(story.caseId, header, child, "elders"), child);
            case 6 -> story.tell(this::risk, child);
            case 7 ->
                story.tell(header -> new ConsentGiven(
                        story.caseId,
                        header,
                        mother,
                        Capacity.PARENT,
                        one(List.of(ConsentScope.values())),
                        ConsentForm.WRITTEN,
                        random.nextBoolean() ? null : today.plusDays(random.nextInt(90))));
            case 8 ->
                story.tell(header ->
                        new ConsentWithdrawn(story.caseId, header, mother, one(List.of(ConsentScope.values()))));
            case 9 ->
                story.tell(header ->
                        new MemberAdded(story.caseId, header, new TeamMember(aunt, "Tante", TeamRole.NETWORK_MEMBER)));
            case 10 -> story.tell(header -> new MemberRemoved(story.caseId, header, aunt));
            case 11 -> {
                var goal = story.tell(header -> new ParentGoalSet(
                        story.caseId, header, mother, "Voorlezen.", CoreDomain.SAFETY, today.plusDays(60)));
                goals.add(goal);
                yield goal;
            }
            case 12 -> story.tell(header -> ofAGoal(header));
            case 13 -> story.tell(header -> new CaseHandedOver(story.caseId, header, "Jan Claes"));
            case 14 -> {
                var entry = one(all);
                var day = random.nextInt(4) == 0 ? null : today.minusDays(random.nextInt(60));
                yield story.tell(header ->
                        new EntryCorrected(story.caseId, header, List.of(), entry, "Anders.", List.of(), day));
            }
            default -> {
                var entry = one(all);
                yield story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), entry));
            }
        };
    }

    private RiskReassessed risk(EventHeader header) {
        return new RiskReassessed(
                story.caseId,
                header,
                children,
                List.of(new FactorAssessment(
                        one(List.of(FactorKind.values())),
                        one(List.of(Factor.values())),
                        one(List.of(Presence.values())),
                        one(List.of(Change.values())),
                        null)),
                "Beter.");
    }

    private DomainEvent ofAGoal(EventHeader header) {
        if (goals.isEmpty()) {
            return new CaseHandedOver(story.caseId, header, "Els Maes");
        }
        return random.nextBoolean()
                ? new GoalProgressRecorded(
                        story.caseId, header, one(goals), one(List.of(GoalProgress.values())), "Beter.")
                : new GoalClosed(story.caseId, header, one(goals), one(List.of(GoalOutcome.values())), "Klaar.");
    }
}
