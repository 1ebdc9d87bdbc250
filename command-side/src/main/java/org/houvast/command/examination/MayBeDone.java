package org.houvast.command.examination;

import java.time.LocalDate;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.ChildId;
import org.houvast.language.access.CommandName;
import org.houvast.language.consent.Consents;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command, whoever would be heard. */
    public static Check of(CommandName command, CaseFile file) {
        return command == CommandName.PLAN_HEARING ? planning(file) : Check.met();
    }

    /** Planning to hear a child. */
    public static Check planning(CaseFile file) {
        return KnownToTheCase.open(file);
    }

    /** Planning to hear this child on this day. */
    public static Check hearing(ChildId child, LocalDate day, Consents consents, Context context) {
        return planning(context.file()).and(HeardWithConsent.check(child, day, consents, context));
    }

    /** Discussing the concerns with the client. */
    public static Check discussing(Entries entries) {
        return ColleagueFirst.check(entries);
    }
}
