package org.houvast.command.importing;

import java.util.List;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Decision;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.language.profile.Profiles;
import org.houvast.language.rule.Warning;

/** Tries the commands of a batch on what the ledger holds, and records nothing. */
final class InRehearsal implements Sending {

    private final CommandDesk desk;
    private final Rehearsal rehearsal;
    private long entries;

    InRehearsal(CommandDesk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    @Override
    public Taken send(Command command, Actor by, String batch, String key) {
        var before = desk.sentBefore(command, by, key);
        if (before.isPresent()) {
            return new Taken(before.get(), List.of(), true);
        }
        if (!rehearsal.reaches(command)) {
            throw new NoSuchStream();
        }
        desk.expectDocuments(command);
        return switch (rehearsal.decide(command, by, Profiles::inForce)) {
            case Decision.Accepted accepted -> taken(accepted);
            case Decision.Refused refused -> throw new CommandRefused(refused.refusals());
        };
    }

    private Taken taken(Decision.Accepted accepted) {
        long first = entries;
        accepted.events().forEach(event -> rehearsal.happened(entry(entries++), event));
        List<Warning> warnings = accepted.events().stream()
                .flatMap(event -> event.header().warnings().stream())
                .toList();
        return new Taken(entry(first), warnings, false);
    }

    private static EventId entry(long number) {
        return new EventId("rehearsed-" + number);
    }

    @Override
    public List<HouseId> housesOf(String caseId) {
        return rehearsal.housesOf(new CaseId(caseId));
    }

    @Override
    public boolean sideBySide() {
        return false;
    }
}
