package org.houvast.command.referral;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: which services are involved, and whether there is a perspective for any child (R34). */
    public static Check of(CommandName command, LocalDate day, CaseFile file) {
        return switch (command) {
            case END_SERVICE -> Services.someUnderWay(file);
            case REFER_TO_LONG_TERM_FOSTER_CARE -> someChildWithoutPerspective(day, file);
            default -> Check.met();
        };
    }

    private static Check someChildWithoutPerspective(LocalDate day, CaseFile file) {
        var perChild = file.children().stream()
                .map(child -> OnlyWithoutPerspective.check(List.of(child), day, file))
                .toList();
        return perChild.stream().anyMatch(check -> check.refusals().isEmpty())
                ? Check.met()
                : perChild.stream().reduce(Check.met(), Check::and);
    }
}
