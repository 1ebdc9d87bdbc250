package org.houvast.command.deciding;

import java.util.Collection;
import org.houvast.language.ChildId;

/** A command speaks of children of its own case, and a decision needs a case that is open. */
public final class KnownToTheCase {

    private KnownToTheCase() {}

    /** Checks that every child was noted in this case, and is named once. */
    public static Check children(Collection<ChildId> children, CaseFile file) {
        var once = Check.needs(
                children.stream().distinct().count() == children.size(),
                "child-twice",
                "A child is named twice",
                "Name each child once");
        return children.stream()
                .distinct()
                .filter(child -> file.birthDate(child).isEmpty())
                .map(child -> Check.refuses(
                        "unknown-child",
                        "The child " + child.value() + " is not noted in this case",
                        "Register the child first, or name a child of this case"))
                .reduce(once, Check::and);
    }

    /** Checks that at least one child is named and that every one was noted in this case. */
    public static Check someChildren(Collection<ChildId> children, CaseFile file) {
        return children.isEmpty()
                ? Check.refuses("no-child", "No child is named", "Name the children whom it is about")
                : children(children, file);
    }

    /** Checks that the case is not closed. */
    public static Check open(CaseFile file) {
        return file.closed()
                ? Check.refuses("case-closed", "The case is closed", "Reopen the case before deciding in it")
                : Check.met();
    }
}
