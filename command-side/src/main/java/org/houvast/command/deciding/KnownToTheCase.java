package org.houvast.command.deciding;

import java.util.Collection;
import java.util.Map;
import org.houvast.language.ChildId;

/** A command speaks of children of its own case, and a decision needs a case that is open. */
public final class KnownToTheCase {

    private KnownToTheCase() {}

    /** Checks that every child was noted in this case, and is named once. */
    public static Check children(Collection<ChildId> children, CaseFile file) {
        var once = Check.needs(children.stream().distinct().count() == children.size(), "child-twice");
        return children.stream()
                .distinct()
                .filter(child -> !file.knows(child))
                .map(child -> Check.refuses("unknown-child", Map.of("child", child)))
                .reduce(once, Check::and);
    }

    /** Checks that at least one child is named and that every one was noted in this case. */
    public static Check someChildren(Collection<ChildId> children, CaseFile file) {
        return children.isEmpty() ? Check.refuses("no-child", Map.of()) : children(children, file);
    }

    /** Checks that the case is not closed. */
    public static Check open(CaseFile file) {
        return file.closed() ? Check.refuses("case-closed", Map.of()) : Check.met();
    }
}
