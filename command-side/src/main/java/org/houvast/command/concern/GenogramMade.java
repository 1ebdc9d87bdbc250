package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.rule.Rule;

/** R03: a genogram is made (S004:98); the children noted in the case stand in it. */
final class GenogramMade {

    private GenogramMade() {}

    /** Warns when a child of the case is not in the genogram. */
    static Check complete(List<PersonId> persons, CaseFile file) {
        return file.children().stream()
                .filter(child -> !persons.contains(child.person()))
                .map(child -> Check.warns(Rule.R03, "child-missing", Map.of("child", child)))
                .reduce(Check.met(), Check::and);
    }

    /** Warns when no genogram was made. */
    static Check made(Entries entries) {
        return entries.any(GenogramRecorded.class) ? Check.met() : Check.warns(Rule.R03, "not-made", Map.of());
    }
}
