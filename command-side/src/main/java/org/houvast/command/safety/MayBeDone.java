package org.houvast.command.safety;

import java.util.List;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.LastResort;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.PersonId;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: how far the case has come. */
    public static Check of(CommandName command, Entries entries) {
        return switch (command) {
            case AGREE_SAFETY_PLAN -> planning(entries.file());
            case REFER_TO_MANDATED_SERVICE -> referring(entries);
            default -> Check.met();
        };
    }

    /** Agreeing a safety plan; with which parents, {@link #agreeingWith} says. */
    public static Check planning(CaseFile file) {
        return KnownToTheCase.open(file);
    }

    /** Agreeing a safety plan with these parents. */
    public static Check agreeingWith(List<PersonId> parents, Entries entries) {
        return planning(entries.file()).and(PlanWithTheWilling.check(parents, entries));
    }

    /** Referring to a mandated service: the home situation is worrying. */
    public static Check referring(Entries entries) {
        return KnownToTheCase.open(entries.file())
                .and(WorryingAndWilling.worrying(entries))
                .and(LastResort.check(entries));
    }
}
