package org.houvast.command.deciding;

import java.util.Map;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;

/** R12: some safety persons are named, whom a child can call when something goes wrong (S002:26). */
public final class SafetyPersons {

    private SafetyPersons() {}

    /** Warns when fewer safety persons are named than the profile asks for. */
    public static Check enough(Entries entries, Context context) {
        int atLeast = context.profile().kindreflex().safetyPersons();
        var children = CaseFile.persons(context.file().children());
        long named = entries.of(SafetyPersonNamed.class)
                .flatMap(entry -> entry.about().stream())
                .filter(person -> !children.contains(person))
                .distinct()
                .count();
        return named >= atLeast
                ? Check.met()
                : Check.warns(Rule.R12, "few-safety-persons", Map.of("named", named, "atLeast", atLeast));
    }
}
