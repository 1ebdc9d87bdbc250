package org.houvast.command.anything;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.concern.Willingness;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Ground;
import org.houvast.language.event.Participant;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.jspecify.annotations.Nullable;

/** The hard rules of domain.md 1.7, said anew over what happened: which of them an event breaks, given its past. */
final class HardRules {

    private static final Set<DecisionKind> IN_TEAM =
            Set.of(DecisionKind.D1, DecisionKind.D8, DecisionKind.D9, DecisionKind.D11);

    /** What others decided is recorded, never refused. */
    private static final DecisionKind TAKEN_OUTSIDE = DecisionKind.D4;

    /** Access and sharing are decided on after a case was closed, too. */
    private static final Set<DecisionKind> AFTER_CLOSING = Set.of(DecisionKind.D13, DecisionKind.D14);

    private final Past past;
    private final List<String> broken = new ArrayList<>();

    private HardRules(Past past) {
        this.past = past;
    }

    /** The rules that this event breaks. */
    static List<String> brokenBy(DomainEvent event, Past past) {
        var rules = new HardRules(past);
        if (event instanceof DecisionEvent decision && decision.kind() != TAKEN_OUTSIDE) {
            rules.decided(decision);
        }
        rules.held(event, event.header());
        return rules.broken;
    }

    private void unless(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private void decided(DecisionEvent decision) {
        var on = decision.header().occurred();
        var cited = decision.deliberation().evidence();
        unless(!past.closed() || AFTER_CLOSING.contains(decision.kind()), "a decision is taken in an open case");
        unless(!decision.deliberation().rationale().isBlank(), "a decision gives its reasons");
        unless(!cited.isEmpty(), "R35: a decision cites evidence");
        for (var evidence : cited) {
            var entry = past.entries().get(evidence.entry());
            unless(entry != null && !entry.header().occurred().isAfter(on), "R35: the evidence had happened");
            unless(!past.withdrawn(evidence.entry()), "R35: the evidence stands");
        }
        if (IN_TEAM.contains(decision.kind())) {
            var people = decision.deliberation().participants().stream()
                    .map(Participant::name)
                    .filter(name -> !name.isBlank());
            unless(people.distinct().count() >= 2, "R07: a team is two people");
        }
    }

    private void held(DomainEvent event, EventHeader header) {
        switch (event) {
            case PlacementDecided e when e.outcome() != PlacementOutcome.NOT_PLACE -> placed(e, header);
            case IntakeCompleted e -> completed(e, header.occurred());
            case AdmissionDecided e -> admitted(e);
            case SimbaTeamFormed e -> unless(parents(e).containsAll(past.clients()), "R24: parents are members");
            case MemberRemoved e -> unless(!past.clients().contains(e.person()), "R24: parents stay members");
            case ParentGoalSet e -> unless(past.clients().contains(e.owner()), "R25: a goal is a parent's own");
            case TrajectoryGoalSet e ->
                unless(
                        past.last(TrajectoryGoalSet.class, set -> set.child().equals(e.child()))
                                .isEmpty(),
                        "D7: a child has one goal");
            case ReassessmentDecided e -> e.children().forEach(child -> reassessed(e, child));
            case AftercareStarted e -> e.children().forEach(child -> cared(e, child));
            case ReturnDecided e when returns(e) -> e.children().forEach(child -> returned(e, child));
            case LongTermFosterCareReferred e ->
                e.children()
                        .forEach(child -> unless(
                                said(child, ReassessmentOutcome.NO_PERSPECTIVE), "R34: there is no perspective"));
            default -> {} // no hard rule of its own
        }
    }

    private void placed(PlacementDecided e, EventHeader header) {
        var on = header.occurred();
        var others = new HashSet<>(past.inHouse(e.house()));
        others.remove(e.child());
        boolean inFlanders = header.profile().programme() == Programme.SIMBAHUIZEN_BE;
        unless(younger(e.child(), inFlanders ? 7 : 18, on), "R16: nobody is older than a sibling may be");
        unless(
                younger(e.child(), inFlanders ? 4 : 18, on)
                        || others.stream().anyMatch(child -> past.born(child).isPresent()),
                "R15: a child without a sibling in the house is young");
        unless(others.size() < Math.min(4, past.places(e.house())), "R17: there is a place");
        unless(
                past.last(
                                SimbaParentsApproved.class,
                                approved -> approved.house().equals(e.house()))
                        .isPresent(),
                "R19: the Simba parents are approved");
        var ground = header.ground();
        boolean byLaw = ground != null && ground.kind() == Ground.Kind.LEGAL;
        unless(
                byLaw || past.clients().stream().allMatch(client -> past.consents(client, ConsentScope.TRAJECTORY, on)),
                "R23: the parents consent");
    }

    private boolean younger(ChildId child, int years, LocalDate on) {
        return past.born(child).stream().anyMatch(born -> on.isBefore(born.plusYears(years)));
    }

    private void completed(IntakeCompleted e, LocalDate on) {
        for (var element : IntakeElement.values()) {
            var told = past.all(IntakeElementRecorded.class).stream()
                    .filter(part -> part.element() == element)
                    .filter(part -> !part.header().occurred().isAfter(on))
                    .toList();
            unless(!told.isEmpty(), "R21: " + element + " was looked into");
        }
        unless(!e.children().isEmpty(), "R21: an intake is about a child");
    }

    private void admitted(AdmissionDecided e) {
        unless(
                e.deliberation().evidence().stream()
                        .anyMatch(cited -> past.entries().get(cited.entry()) instanceof IntakeCompleted),
                "R21: admission rests on a completed intake");
        unless(
                e.outcome() != AdmissionOutcome.ADMIT
                        || past.all(WillingnessAssessed.class).stream()
                                .anyMatch(d2 -> past.clients().contains(d2.parent())
                                        && Set.of(Willingness.WILLING, Willingness.PARTLY)
                                                .contains(d2.outcome())
                                        && Set.of(Ability.YES, Ability.WITH_SUPPORT)
                                                .contains(d2.able())),
                "R22: a parent who is admitted is willing and able");
    }

    private static List<PersonId> parents(SimbaTeamFormed e) {
        return e.members().stream()
                .filter(member -> member.role() == TeamRole.PARENT)
                .map(TeamMember::person)
                .toList();
    }

    private void reassessed(ReassessmentDecided e, ChildId child) {
        var on = e.header().occurred();
        unless(
                e.deliberation().evidence().stream()
                        .map(cited -> past.entries().get(cited.entry()))
                        .anyMatch(entry -> entry instanceof RiskReassessed risk && recent(risk, child, on)),
                "R30: D8 rests on a risk reassessment of the last three months");
        boolean over = e.outcome() == ReassessmentOutcome.CONTINUE
                && e.header().profile().programme() == Programme.SIMBAHUIZEN_BE
                && beganLongBefore(child, on);
        unless(!over || extendedOver(child, on), "R20: a stay goes on within its term");
    }

    /** Whether the stay that was under way last, if it was on this day, began more than eighteen months before it. */
    private boolean beganLongBefore(ChildId child, LocalDate on) {
        @Nullable LocalDate since = null;
        for (var entry : past.entries().entrySet()) {
            switch (entry.getValue()) {
                case ChildPlaced placed when placed.child().equals(child) -> since = past.day(entry.getKey());
                case PlacementEnded ended when ended.child().equals(child) -> since = null;
                default -> {} // the others begin and end no stay
            }
        }
        return since != null && since.plusMonths(18).isBefore(on);
    }

    private boolean extendedOver(ChildId child, LocalDate on) {
        return past.all(TermExtended.class).stream()
                .anyMatch(extended ->
                        extended.child().equals(child) && !extended.until().isBefore(on));
    }

    private void cared(AftercareStarted e, ChildId child) {
        @Nullable LocalDate home = null;
        for (var entry : past.entries().entrySet()) {
            if (entry.getValue() instanceof ChildReturnedHome returned
                    && returned.child().equals(child)) {
                home = past.day(entry.getKey());
            }
        }
        unless(home != null, "R33: aftercare is of a child that came home");
        unless(
                home == null || !e.plannedEnd().isBefore(home.plusMonths(6)),
                "R33: aftercare is planned for six months or more");
    }

    private void returned(ReturnDecided e, ChildId child) {
        var on = e.header().occurred();
        unless(e.homeJudgedSafe(), "R31: the home is judged safe");
        unless(said(child, ReassessmentOutcome.PREPARE_RETURN), "R31: the return was prepared");
        unless(
                past.all(RiskReassessed.class).stream().anyMatch(risk -> recent(risk, child, on)),
                "R30: D9 rests on a risk reassessment of the last three months");
    }

    private static boolean returns(ReturnDecided e) {
        return Arrays.asList(ReturnOutcome.RETURN_IN_PHASES, ReturnOutcome.RETURN_AT_ONCE)
                .contains(e.outcome());
    }

    private static boolean recent(RiskReassessed risk, ChildId child, LocalDate on) {
        var day = risk.header().occurred();
        return risk.children().contains(child)
                && !day.isAfter(on)
                && !day.plusMonths(3).isBefore(on);
    }

    private boolean said(ChildId child, ReassessmentOutcome outcome) {
        return past.all(ReassessmentDecided.class).stream()
                .anyMatch(decided -> decided.children().contains(child) && decided.outcome() == outcome);
    }
}
