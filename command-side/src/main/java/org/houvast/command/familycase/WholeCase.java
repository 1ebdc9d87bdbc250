package org.houvast.command.familycase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.closure.ClosureDecider;
import org.houvast.command.closure.OpenIntake;
import org.houvast.command.closure.Trajectories;
import org.houvast.command.concern.ConcernCommand;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernDecider;
import org.houvast.command.consent.ConsentCommand;
import org.houvast.command.consent.ConsentDecider;
import org.houvast.command.correction.CorrectionCommand;
import org.houvast.command.correction.CorrectionDecider;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.command.disclosure.Disclosure;
import org.houvast.command.disclosure.DisclosureCommand;
import org.houvast.command.disclosure.DisclosureDecider;
import org.houvast.command.examination.ExaminationCommand;
import org.houvast.command.examination.ExaminationDecider;
import org.houvast.command.guidance.GuidanceCommand;
import org.houvast.command.guidance.GuidanceDecider;
import org.houvast.command.intake.Intake;
import org.houvast.command.intake.IntakeCommand;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.command.intake.IntakeDecider;
import org.houvast.command.reassessment.ReassessmentCommand;
import org.houvast.command.reassessment.ReassessmentDecider;
import org.houvast.command.referral.ReferralCommand;
import org.houvast.command.referral.ReferralDecider;
import org.houvast.command.reunification.Reunification;
import org.houvast.command.reunification.ReunificationCommand;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationDecider;
import org.houvast.command.safety.SafetyCommand;
import org.houvast.command.safety.SafetyDecider;
import org.houvast.command.stay.HouseView;
import org.houvast.command.stay.Stay;
import org.houvast.command.stay.StayCommand;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.stay.StayDecider;
import org.houvast.command.team.Team;
import org.houvast.command.team.TeamCommand;
import org.houvast.command.team.TeamDecider;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.access.CommandName;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.programme.Programme;

/**
 * A whole case, folded from its entries: what each capability knows of it, and which of them decides what. It knows no
 * clock, no ledger and no other case, so that what is decided in the ledger, tried out before an import and judged
 * again under another profile is decided by the same.
 */
public final class WholeCase {

    private CaseFile file = new CaseFile();
    private Intake intake = Intake.NONE;
    private Stay stay = Stay.NONE;
    private Team team = Team.NONE;
    private Reunification reunification = Reunification.NONE;
    private Disclosure disclosure = Disclosure.NONE;

    /** Takes in the next entry of the case. */
    public void evolve(EventId entry, CaseEvent event) {
        file.file(entry, event);
        intake = intake.evolve(entry, event);
        stay = stay.evolve(entry, event);
        team = team.evolve(entry, event);
        reunification = reunification.evolve(entry, event);
        disclosure = disclosure.evolve(entry, event);
    }

    /** Goes on from what was kept. */
    public void restore(CaseState kept) {
        file = kept.file();
        intake = kept.intake();
        stay = kept.stay();
        team = kept.team();
        reunification = kept.reunification();
        disclosure = kept.disclosure();
    }

    /** All that it knows, to be kept. */
    public CaseState state(CaseId id) {
        return CaseState.of(id, file, intake, stay, team, reunification, disclosure);
    }

    /** The index of the case. */
    public CaseFile file() {
        return file;
    }

    /** The placements of its children. */
    public Placements placements() {
        return stay.placements();
    }

    /**
     * The programme under which a command is judged: that of the case, or the one that it opens the case in.
     *
     * @throws IllegalStateException when the case was not opened, and the command does not open it
     */
    public Programme programme(CaseCommand command) {
        return switch (command) {
            case OpenCase c -> c.programme();
            case RequestIntake c -> c.programme();
            default -> file.programme().orElseThrow(() -> new IllegalStateException("The case was not opened"));
        };
    }

    /** Whether a command may be the first of a case. */
    public static boolean opens(CaseCommand command) {
        return command instanceof OpenCase || command instanceof RequestIntake;
    }

    /** The houses whose places a command may change, or must be known to decide it. */
    public Set<HouseId> houses(CaseCommand command) {
        return switch (command) {
            case DecidePlacement c -> withOwn(Stream.of(c.house()));
            case StartPlacement c -> withOwn(Stream.of(c.house()));
            case MoveChild c -> withOwn(Stream.of(c.to()));
            case EndPlacement c -> withOwn(Stream.empty());
            case CompleteReturn c -> withOwn(Stream.empty());
            case CloseCase c -> withOwn(Stream.empty());
            default -> Set.of();
        };
    }

    private Set<HouseId> withOwn(Stream<HouseId> named) {
        return Stream.concat(named, ownHouses().stream()).collect(Collectors.toSet());
    }

    /** The houses in which a child of the case lives, or a place is kept for one. */
    public Set<HouseId> ownHouses() {
        return Stream.concat(placements().underWay().map(Placement::house), placements().kept().values().stream())
                .collect(Collectors.toSet());
    }

    /**
     * What follows from a command.
     *
     * @param context what the deciders are told besides; its file is that of this case
     * @param view how a house stands; asked about those of {@link #houses} only
     */
    public Decision decide(CaseCommand command, Context context, Function<HouseId, HouseView> view) {
        return switch (command) {
            case ConcernCommand c -> ConcernDecider.decide(c, context);
            case ExaminationCommand c -> ExaminationDecider.decide(c, consents(), context);
            case SafetyCommand c -> SafetyDecider.decide(c, context);
            case IntakeCommand c -> IntakeDecider.decide(c, intake, context);
            case ConsentCommand c -> ConsentDecider.decide(c, consents(), context);
            case TeamCommand c -> TeamDecider.decide(c, team, consents(), context);
            case StayCommand c -> decide(c, context, view);
            case GuidanceCommand c -> GuidanceDecider.decide(c, placements(), consents(), context);
            case ReassessmentCommand c -> ReassessmentDecider.decide(c, placements(), consents(), context);
            case ReunificationCommand c -> ReunificationDecider.decide(c, reunification, consents(), context);
            case ReferralCommand c -> ReferralDecider.decide(c, placements(), consents(), context);
            case ClosureCommand c -> ClosureDecider.decide(c, placements(), trajectories(), context);
            case CorrectionCommand c -> CorrectionDecider.decide(c, context);
            case DisclosureCommand c -> DisclosureDecider.decide(c, disclosure, consents(), context);
            default -> throw new IllegalArgumentException("No decider for " + command.getClass());
        };
    }

    private Decision decide(StayCommand command, Context context, Function<HouseId, HouseView> view) {
        return switch (command) {
            case DecidePlacement c -> StayDecider.decide(c, stay, view.apply(c.house()), context);
            case StartPlacement c -> StayDecider.decide(c, stay, view.apply(c.house()), context);
            case MoveChild c -> StayDecider.decide(c, stay, view.apply(c.to()), context);
            case EndPlacement c -> StayDecider.decide(c, stay, context);
            case ExtendTerm c -> StayDecider.decide(c, stay, context);
        };
    }

    /**
     * Whether a command could be accepted on a day, whatever is filled in. What refuses it here refuses it in
     * {@link #decide} too; what is met here may still be refused there for what is filled in.
     *
     * @param context what the deciders are told besides, the sender's role among it
     */
    public Check mayBeDone(CommandName command, LocalDate day, Context context) {
        var entries = new Entries(day, file);
        return DecidedBy.kind(command)
                .map(kind -> Deliberated.mayBeTaken(kind, context))
                .orElseGet(Check::met)
                .and(org.houvast.command.concern.MayBeDone.of(command, entries, context))
                .and(org.houvast.command.examination.MayBeDone.of(command, file))
                .and(org.houvast.command.safety.MayBeDone.of(command, entries))
                .and(org.houvast.command.intake.MayBeDone.of(command, intake, day, context))
                .and(org.houvast.command.consent.MayBeDone.of(command, consents()))
                .and(org.houvast.command.team.MayBeDone.of(command, team, context))
                .and(org.houvast.command.stay.MayBeDone.of(command, stay, file))
                .and(org.houvast.command.guidance.MayBeDone.of(command, file))
                .and(org.houvast.command.reassessment.MayBeDone.of(command, entries, context))
                .and(org.houvast.command.reunification.MayBeDone.of(command, reunification, file))
                .and(org.houvast.command.referral.MayBeDone.of(command, day, file))
                .and(org.houvast.command.closure.MayBeDone.of(command, placements(), trajectories(), file))
                .and(org.houvast.command.disclosure.MayBeDone.of(command, disclosure))
                .once();
    }

    /** Which decision of domain.md 1.6 a command records; empty when it records a fact. */
    public static Optional<DecisionKind> decisionOf(CommandName command) {
        return DecidedBy.kind(command);
    }

    private Trajectories trajectories() {
        return new Trajectories(
                reunification.returning(), reunification.inAftercare(), reunification.home(), openIntake());
    }

    private OpenIntake openIntake() {
        if (!intake.underWay()) {
            return OpenIntake.NONE;
        }
        return intake.completed() == null ? OpenIntake.REQUESTED : OpenIntake.COMPLETED;
    }

    private Consents consents() {
        return stay.consents();
    }
}
