package org.houvast.command.closure;

import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ChildClosure;

/** A case is closed when every child's trajectory has its reason (domain.md 1.5, G). */
final class EveryTrajectoryEnds {

    private EveryTrajectoryEnds() {}

    static Check check(CloseCase c, CaseFile file) {
        var closed = c.closures().stream().map(ChildClosure::child).toList();
        var without = file.children().stream()
                .filter(child -> !closed.contains(child))
                .map(ChildId::value)
                .collect(Collectors.joining(", "));
        return KnownToTheCase.children(closed, file)
                .and(Check.needs(without.isEmpty(), "closure-reason-missing", Map.of("missing", without)))
                .and(ofTheFamily(c, file));
    }

    /** A case without any child, a Kindreflex in which none was noted, has a reason for the family instead. */
    private static Check ofTheFamily(CloseCase c, CaseFile file) {
        return file.children().isEmpty()
                ? Check.needs(c.familyReason() != null, "family-reason-missing")
                : Check.needs(c.familyReason() == null, "reason-per-child");
    }
}
