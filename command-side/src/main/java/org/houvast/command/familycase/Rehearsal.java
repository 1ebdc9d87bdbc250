package org.houvast.command.familycase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseCommand;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.house.HouseDecider;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.language.programme.Programme;

/**
 * Cases and houses in memory, on which commands are tried by the deciders of the ledger: what would come of them, with
 * nothing recorded. For one thread.
 */
public final class Rehearsal {

    private final Map<CaseId, WholeCase> cases = new HashMap<>();
    private final Map<HouseId, House> houses = new HashMap<>();
    private final Function<CaseId, WholeCase> pastOfCase;
    private final Function<HouseId, House> pastOfHouse;

    /**
     * A rehearsal that begins where the ledger stands.
     *
     * @param pastOfCase a case of the ledger, one of its own at every asking; empty when it was never opened
     * @param pastOfHouse a house of the ledger
     */
    public Rehearsal(Function<CaseId, WholeCase> pastOfCase, Function<HouseId, House> pastOfHouse) {
        this.pastOfCase = pastOfCase;
        this.pastOfHouse = pastOfHouse;
    }

    /** A rehearsal in which nothing has happened yet. */
    public static Rehearsal ofNothing() {
        return new Rehearsal(caseId -> new WholeCase(), house -> House.NONE);
    }

    /** Takes in what happened. */
    public void happened(EventId entry, DomainEvent event) {
        switch (event) {
            case CaseEvent e -> whole(e.caseId()).evolve(entry, e);
            case HouseEvent e -> houses.put(e.house(), house(e.house()).evolve(e));
            default -> throw new IllegalArgumentException("No state folds " + event.getClass());
        }
    }

    /** Whether the case or house that a command is for was opened, or the command opens it. */
    public boolean reaches(Command command) {
        return switch (command) {
            case CaseCommand c ->
                WholeCase.opens(c) || whole(c.caseId()).file().programme().isPresent();
            case HouseCommand c -> c instanceof OpenHouse || house(c.house()).opened();
            default -> false;
        };
    }

    /**
     * What follows from a command that {@linkplain #reaches reaches} something; nothing is taken in.
     *
     * @param inForce the profile by which it is judged, for a programme and a day
     */
    public Decision decide(Command command, Actor actor, BiFunction<Programme, LocalDate, ProgrammeProfile> inForce) {
        var day = command.circumstances().occurred();
        return switch (command) {
            case CaseCommand c -> {
                var whole = whole(c.caseId());
                var profile = inForce.apply(whole.programme(c), day);
                var context = new Context(actor, profile, whole.file(), Map.of());
                yield whole.decide(c, context, id -> HouseViews.of(id, house(id)));
            }
            case HouseCommand c -> {
                var house = house(c.house());
                var programme = c instanceof OpenHouse opening
                        ? opening.programme()
                        : Objects.requireNonNull(house.programme());
                var context = new Context(actor, inForce.apply(programme, day), new CaseFile(), Map.of());
                yield HouseDecider.decide(c, house, context);
            }
            default -> throw new IllegalArgumentException(command.getClass() + " is for no stream");
        };
    }

    /** The houses in which children of a case live, or places are kept for them. */
    public List<HouseId> housesOf(CaseId caseId) {
        return List.copyOf(whole(caseId).ownHouses());
    }

    private WholeCase whole(CaseId id) {
        return cases.computeIfAbsent(id, pastOfCase);
    }

    private House house(HouseId id) {
        return houses.computeIfAbsent(id, pastOfHouse);
    }
}
