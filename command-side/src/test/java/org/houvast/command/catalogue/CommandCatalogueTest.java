package org.houvast.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.correction.CorrectionCommand.WithdrawEntry;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.reunification.ReunificationCommand.ReverseReturn;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.team.TeamCommand.AddMember;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.RemoveMember;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.EventId;
import org.houvast.language.access.CommandName;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.Evidence;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandCatalogueTest {

    @Test
    void every_name_has_exactly_one_command_and_every_command_exactly_one_name() {
        assertThat(CommandCatalogue.commands())
                .extracting(CommandCatalogue::nameOf)
                .containsExactlyInAnyOrder(CommandName.values());
    }

    @ParameterizedTest
    @EnumSource
    void the_code_of_a_command_is_its_simple_name_in_kebab_case(CommandName name) {
        var words = name.code().split("-");
        var simpleName = Stream.of(words)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        assertThat(CommandCatalogue.commandOf(name).getSimpleName()).isEqualTo(simpleName);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_begins_with_its_stream_and_its_circumstances(Class<? extends Command> command) {
        var components = command.getRecordComponents();
        assertThat(components[0].getName())
                .isEqualTo(HouseCommand.class.isAssignableFrom(command) ? "house" : "caseId");
        assertThat(components[1].getName()).isEqualTo("circumstances");
    }

    @ParameterizedTest
    @MethodSource("eventsOfCommands")
    void a_command_has_the_components_of_its_event_save_what_the_decider_adds(
            Class<? extends Command> command, Class<? extends DomainEvent> event, String added) {
        assertThat(components(command))
                .isEqualTo(components(event).stream()
                        .filter(component -> !component.startsWith(added + ":") || added.isEmpty())
                        .toList());
    }

    @Test
    void what_is_said_of_a_deliberation_has_the_components_of_what_is_recorded_save_the_hashes() {
        var evidence = "evidence:java.util.List<" + EventId.class.getName() + ">";
        var cited = "evidence:java.util.List<" + Evidence.class.getName() + ">";
        assertThat(components(Deliberating.class))
                .isEqualTo(components(Deliberation.class).stream()
                        .map(component -> component.equals(cited) ? evidence : component)
                        .toList())
                .contains(evidence);
    }

    static List<Class<? extends Command>> commands() {
        return CommandCatalogue.commands();
    }

    static Stream<Arguments> eventsOfCommands() {
        return Stream.of(
                Arguments.of(OpenCase.class, CaseOpened.class, ""),
                Arguments.of(RegisterChild.class, ChildRegistered.class, ""),
                Arguments.of(RecordSignal.class, SignalRecorded.class, ""),
                Arguments.of(DecideConcern.class, ConcernDecided.class, ""),
                Arguments.of(GiveConsent.class, ConsentGiven.class, ""),
                Arguments.of(RefuseConsent.class, ConsentRefused.class, ""),
                Arguments.of(WithdrawConsent.class, ConsentWithdrawn.class, ""),
                Arguments.of(FormTeam.class, SimbaTeamFormed.class, ""),
                Arguments.of(AddMember.class, MemberAdded.class, ""),
                Arguments.of(RemoveMember.class, MemberRemoved.class, ""),
                Arguments.of(SetTrajectoryGoal.class, TrajectoryGoalSet.class, ""),
                Arguments.of(ChangeTrajectoryGoal.class, TrajectoryGoalChanged.class, "from"),
                Arguments.of(ApproveSimbaParents.class, SimbaParentsApproved.class, ""),
                Arguments.of(DecidePlacement.class, PlacementDecided.class, ""),
                Arguments.of(StartPlacement.class, ChildPlaced.class, ""),
                Arguments.of(MoveChild.class, ChildMoved.class, "from"),
                Arguments.of(EndPlacement.class, PlacementEnded.class, "house"),
                Arguments.of(ExtendTerm.class, TermExtended.class, ""),
                Arguments.of(RecordCoachSession.class, CoachSessionHeld.class, ""),
                Arguments.of(RecordParentChildContact.class, ContactHeld.class, ""),
                Arguments.of(ReassessRisk.class, RiskReassessed.class, ""),
                Arguments.of(DecideReassessment.class, ReassessmentDecided.class, ""),
                Arguments.of(DecideReturn.class, ReturnDecided.class, ""),
                Arguments.of(PlanPhasedReturn.class, PhasedReturnPlanned.class, ""),
                Arguments.of(StartPhase.class, PhaseStarted.class, ""),
                Arguments.of(EvaluatePhase.class, PhaseEvaluated.class, ""),
                Arguments.of(PauseReturn.class, ReturnPaused.class, ""),
                Arguments.of(ReverseReturn.class, ReturnReversed.class, ""),
                Arguments.of(CompleteReturn.class, ChildReturnedHome.class, ""),
                Arguments.of(StartAftercare.class, AftercareStarted.class, ""),
                Arguments.of(RecordAftercareContact.class, AftercareContactHeld.class, ""),
                Arguments.of(EndAftercare.class, AftercareEnded.class, ""),
                Arguments.of(RecordReEntry.class, ReEntryOccurred.class, ""),
                Arguments.of(InvolveService.class, ServiceInvolved.class, ""),
                Arguments.of(ReferToLongTermFosterCare.class, LongTermFosterCareReferred.class, ""),
                Arguments.of(CloseCase.class, CaseClosed.class, ""),
                Arguments.of(ReopenCase.class, CaseReopened.class, ""),
                Arguments.of(CorrectEntry.class, EntryCorrected.class, ""),
                Arguments.of(DisputeEntry.class, EntryDisputed.class, ""),
                Arguments.of(WithdrawEntry.class, EntryWithdrawn.class, ""));
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !List.of("header", "circumstances").contains(component.getName()))
                .map(component -> component.getName() + ":" + recorded(component))
                .toList();
    }

    /** What is said of a deliberation is recorded with the hashes of the entries it cites. */
    private static Type recorded(RecordComponent component) {
        return component.getType() == Deliberating.class ? Deliberation.class : component.getGenericType();
    }
}
