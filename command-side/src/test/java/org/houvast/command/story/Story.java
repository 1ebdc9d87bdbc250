package org.houvast.command.story;

import java.time.LocalDate;
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
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.familycase.HouseViews;
import org.houvast.command.familycase.WholeCase;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.house.HouseDecider;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.access.CommandName;
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

    private final WholeCase whole = new WholeCase();
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<EventId, CaseEvent> recorded = new LinkedHashMap<>();
    private final List<DomainEvent> everything = new ArrayList<>();
    private final Predicate<DomainEvent> forgotten;
    private final Map<HouseId, House> houses = new HashMap<>();
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
        var decision = decide(command, new Context(actor, profile, whole.file(), leaves()));
        if (decision instanceof Decision.Accepted(var events)) {
            events.forEach(this::happens);
        }
        return new Outcome(decision, this);
    }

    /** What stands in the way of a command like this one on its day, whatever is filled in. */
    public Check mayBeDone(Command command) {
        return mayBeDone(
                CommandCatalogue.nameOf(command.getClass()),
                command.circumstances().occurred());
    }

    /** What stands in the way of a command on a day, whatever is filled in. */
    public Check mayBeDone(CommandName command, LocalDate day) {
        var programme = whole.file().programme().orElse(Programme.SIMBAHUIZEN_BE);
        return whole.mayBeDone(
                command, day, new Context(actor, Profiles.inForce(programme, day), whole.file(), leaves()));
    }

    private Programme programme(Command command) {
        return switch (command) {
            case OpenHouse opening -> opening.programme();
            case RequestIntake request -> request.programme();
            default -> whole.file().programme().orElse(Programme.SIMBAHUIZEN_BE);
        };
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
                whole.evolve(id, entry);
            }
        } else {
            throw new IllegalArgumentException("No state folds " + event);
        }
    }

    private EventId named(CaseEvent entry) {
        var declared = EventCatalogue.nameOf(entry.getClass());
        var name = declared.substring(declared.indexOf('.') + 1);
        int times = told.merge(name, 1, Integer::sum);
        return new EventId(times == 1 ? name : name + "-" + times);
    }

    private Decision decide(Command command, Context context) {
        return switch (command) {
            case CaseCommand c -> whole.decide(c, context, id -> HouseViews.of(id, house(id)));
            case HouseCommand c -> HouseDecider.decide(c, house(c.house()), context);
            default -> throw new IllegalArgumentException("No decider for " + command);
        };
    }

    House house(HouseId id) {
        return houses.getOrDefault(id, House.NONE);
    }
}
