package org.houvast.command.desk.axon;

import java.util.function.Function;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.language.event.Actor;
import org.houvast.language.programme.Programme;

/** What the members of a family case share: its file, and the way from a command to entries. */
public final class CaseShell {

    private final CaseFile file = new CaseFile();

    /** The index of the case. */
    public CaseFile file() {
        return file;
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
