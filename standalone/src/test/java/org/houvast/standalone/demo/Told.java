package org.houvast.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Decision;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;

/** What was told of a story so far, which can be told again from there in another way. */
final class Told {

    /**
     * An entry of the story.
     *
     * @param id its id
     * @param event what it says
     */
    record Entry(EventId id, DomainEvent event) {

        boolean isOf(Command command) {
            return !(event instanceof CaseEvent e) || e.caseId().equals(caseOf(command));
        }
    }

    private final List<Entry> entries;
    private final String named;
    private final Rehearsal rehearsal = Rehearsal.ofNothing();

    private Told(List<Entry> entries, String named) {
        this.named = named;
        this.entries = new ArrayList<>(entries);
        entries.forEach(entry -> rehearsal.happened(entry.id(), entry.event()));
    }

    static Told nothing() {
        return new Told(List.of(), "entry-");
    }

    /** The same, as far as it concerns a command and is kept. */
    Told again(Command command, BiPredicate<EventId, DomainEvent> kept) {
        return new Told(
                entries.stream()
                        .filter(entry -> entry.isOf(command) && kept.test(entry.id(), entry.event()))
                        .toList(),
                "other-" + named);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What would come of a command; empty when it reaches nothing. */
    Optional<Decision> decided(Command command, Actor actor) {
        return rehearsal.reaches(command)
                ? Optional.of(rehearsal.decide(command, actor, Profiles::inForce))
                : Optional.empty();
    }

    /** Takes in what comes of a command, under its first entry. */
    EventId happens(Command command, Actor actor) {
        var decision = decided(command, actor).orElseThrow();
        if (!(decision instanceof Decision.Accepted(var events))) {
            throw new AssertionError(command + ": " + decision);
        }
        int first = entries.size();
        for (var event : events) {
            var entry = new Entry(new EventId(named + entries.size()), event);
            entries.add(entry);
            rehearsal.happened(entry.id(), event);
        }
        return entries.get(first).id();
    }

    /** Takes in what no command of the story asked for. */
    void takes(DomainEvent event) {
        rehearsal.happened(new EventId("unasked"), event);
    }

    static CaseId caseOf(Command command) {
        return command instanceof CaseCommand c ? c.caseId() : new CaseId("none");
    }
}
