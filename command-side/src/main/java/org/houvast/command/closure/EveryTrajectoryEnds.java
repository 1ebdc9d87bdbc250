package org.houvast.command.closure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ChildClosure;

/** A case is closed when no child is placed any more and every child's trajectory has its reason (domain.md 1.5, G). */
final class EveryTrajectoryEnds {

    private EveryTrajectoryEnds() {}

    static Check check(List<ChildClosure> closures, Placements placements, CaseFile file) {
        var closed = closures.stream().map(ChildClosure::child).toList();
        var without = file.children().stream()
                .filter(child -> !closed.contains(child))
                .map(ChildId::value)
                .collect(Collectors.joining(", "));
        return KnownToTheCase.someChildren(closed, file)
                .and(Check.needs(placements.underWay().findAny().isEmpty(), "child-in-placement"))
                .and(Check.needs(without.isEmpty(), "closure-reason-missing", Map.of("missing", without)));
    }
}
