package org.houvast.command.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.closure.ClosureCommand;
import org.houvast.command.closure.ClosureDecider;
import org.houvast.command.closure.Trajectories;
import org.houvast.command.concern.ConcernCommand;
import org.houvast.command.concern.ConcernDecider;
import org.houvast.command.consent.ConsentCommand;
import org.houvast.command.consent.ConsentDecider;
import org.houvast.command.correction.CorrectionCommand;
import org.houvast.command.correction.CorrectionDecider;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Consents;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.disclosure.Disclosure;
import org.houvast.command.disclosure.DisclosureCommand;
import org.houvast.command.disclosure.DisclosureDecider;
import org.houvast.command.examination.ExaminationCommand;
import org.houvast.command.examination.ExaminationDecider;
import org.houvast.command.guidance.GuidanceCommand;
import org.houvast.command.guidance.GuidanceDecider;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseDecider;
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
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.programme.Programme;

/**
 * Given what happened, when something is asked, then. An entry is cited under the last part of its declared name, with
 * a number from the second on: {@code risk-reassessed}, {@code risk-reassessed-2}.
 */
public final class Story {

    private final CaseFile file = new CaseFile();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<EventId, CaseEvent> recorded = new LinkedHashMap<>();
    private final List<DomainEvent> everything = new ArrayList<>();
    private final Predicate<DomainEvent> forgotten;
    private final Map<HouseId, House> houses = new HashMap<>();
    private Intake intake = Intake.NONE;
    private Stay stay = Stay.NONE;
    private Team team = Team.NONE;
    private Reunification reunification = Reunification.NONE;
    private Disclosure disclosure = Disclosure.NONE;
    private Actor actor = Saying.ACTOR;

    private Story(Predicate<DomainEvent> forgotten) {
        this.forgotten = forgotten;
    }

    public static Story given(DomainEvent... events) {
        return new Story(event -> false).and(events);
    }

    /** A story whose deciders are never told of what is forgotten: a planted bug, to see it found. */
    public static Story forgetting(Predicate<DomainEvent> forgotten) {
        return new Story(forgotten);
    }

    /** All that happened, in the order in which it did. */
    public List<DomainEvent> everything() {
        return List.copyOf(everything);
    }

    /** The entries of the case, in the order in which they were recorded. */
    public Map<EventId, CaseEvent> entries() {
        return Collections.unmodifiableMap(recorded);
    }

    public Story and(DomainEvent... events) {
        Stream.of(events).forEach(this::happens);
        return this;
    }

    /** What is asked from now on is sent in this role. */
    public Story sentBy(Role role) {
        actor = new Actor("kim", role, "simba");
        return this;
    }

    public Outcome when(Command command) {
        var programme = programme(command);
        var profile = Profiles.inForce(programme, command.circumstances().occurred());
        var decision = decide(command, new Context(actor, profile, file, leaves()));
        if (decision instanceof Decision.Accepted(var events)) {
            events.forEach(this::happens);
        }
        return new Outcome(decision, this);
    }

    private Programme programme(Command command) {
        return command instanceof RequestIntake request
                ? request.programme()
                : file.programme().orElse(Programme.SIMBAHUIZEN_BE);
    }

    /** As the ledger would tell them: one hash for each entry of the case. */
    private Map<EventId, String> leaves() {
        return recorded.keySet().stream().collect(Collectors.toMap(Function.identity(), Saying::leaf));
    }

    private void happens(DomainEvent event) {
        everything.add(event);
        if (event instanceof HouseEvent change) {
            houses.put(change.house(), house(change.house()).evolve(change));
        } else if (event instanceof CaseEvent entry) {
            var id = named(entry);
            recorded.put(id, entry);
            if (!forgotten.test(entry)) {
                evolve(id, entry);
            }
        } else {
            throw new IllegalArgumentException("No state folds " + event);
        }
    }

    private void evolve(EventId id, CaseEvent entry) {
        file.file(id, entry);
        intake = intake.evolve(id, entry);
        stay = stay.evolve(entry);
        team = team.evolve(id, entry);
        reunification = reunification.evolve(entry);
        disclosure = disclosure.evolve(id, entry);
    }

    private EventId named(CaseEvent entry) {
        var declared = EventCatalogue.nameOf(entry.getClass());
        var name = declared.substring(declared.indexOf('.') + 1);
        int times = told.merge(name, 1, Integer::sum);
        return new EventId(times == 1 ? name : name + "-" + times);
    }

    private Decision decide(Command command, Context context) {
        return switch (command) {
            case ConcernCommand c -> ConcernDecider.decide(c, context);
            case ExaminationCommand c -> ExaminationDecider.decide(c, consents(), context);
            case SafetyCommand c -> SafetyDecider.decide(c, context);
            case IntakeCommand c -> IntakeDecider.decide(c, intake, context);
            case ConsentCommand c -> ConsentDecider.decide(c, consents(), context);
            case TeamCommand c -> TeamDecider.decide(c, team, consents(), context);
            case HouseCommand c -> HouseDecider.decide(c, house(c.house()), context);
            case StayCommand c -> decide(c, context);
            case GuidanceCommand c -> GuidanceDecider.decide(c, stay.placements(), consents(), context);
            case ReassessmentCommand c -> ReassessmentDecider.decide(c, stay.placements(), context);
            case ReunificationCommand c -> ReunificationDecider.decide(c, reunification, context);
            case ReferralCommand c -> ReferralDecider.decide(c, stay.placements(), consents(), context);
            case ClosureCommand c -> ClosureDecider.decide(c, stay.placements(), trajectories(), context);
            case CorrectionCommand c -> CorrectionDecider.decide(c, context);
            case DisclosureCommand c -> DisclosureDecider.decide(c, disclosure, consents(), context);
            default -> throw new IllegalArgumentException("No decider for " + command);
        };
    }

    private Decision decide(StayCommand command, Context context) {
        return switch (command) {
            case DecidePlacement c -> StayDecider.decide(c, stay, view(c.house()), context);
            case StartPlacement c -> StayDecider.decide(c, stay, view(c.house()), context);
            case MoveChild c -> StayDecider.decide(c, stay, view(c.to()), context);
            case EndPlacement c -> StayDecider.decide(c, stay, context);
            case ExtendTerm c -> StayDecider.decide(c, stay, context);
        };
    }

    private Trajectories trajectories() {
        return new Trajectories(reunification.returning(), reunification.inAftercare(), reunification.home());
    }

    private Consents consents() {
        return stay.consents();
    }

    House house(HouseId id) {
        return houses.getOrDefault(id, House.NONE);
    }

    private HouseView view(HouseId id) {
        var house = house(id);
        return new HouseView(
                id,
                house.opened(),
                house.closed(),
                house.capacity(),
                house.parentsApproved(),
                house.parents(),
                house.living(),
                house.expected());
    }
}
