package org.houvast.command.desk.axon;

import java.util.function.Function;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Consents;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Placements;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.programme.Programme;

/**
 * What the members of a family case share: its file, what several of them ask about, and the way from a command to
 * entries.
 */
public final class CaseShell {

    private CaseFile file = new CaseFile();
    private Placements placements = Placements.NONE;
    private Consents consents = Consents.NONE;

    /** Takes in the next entry of the case. */
    public void evolve(EventId entry, CaseEvent event) {
        file.file(entry, event);
        placements = placements.evolve(event);
        consents = consents.evolve(event);
    }

    /** Goes on from what was kept. */
    public void restore(CaseFile kept, Placements keptPlacements, Consents keptConsents) {
        file = kept;
        placements = keptPlacements;
        consents = keptConsents;
    }

    /** The index of the case. */
    public CaseFile file() {
        return file;
    }

    /** The placements of its children. */
    public Placements placements() {
        return placements;
    }

    /** What people said about consent. */
    public Consents consents() {
        return consents;
    }

    /** Decides a command to a case that was opened, and applies what follows. */
    public void record(Command command, Actor by, Function<Context, Decision> decider) {
        Recording.record(command, by, programme(), file, decider);
    }

    /** The programme of the case. */
    public Programme programme() {
        return file.programme().orElseThrow(() -> new IllegalStateException("The case was not opened"));
    }
}
