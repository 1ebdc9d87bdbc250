package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.concern.Ability;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.rule.Rule;

/**
 * R35: whether parents are able rests on B9, their capacity to change (domain.md 1.6; S000:211-218). The Kindreflex asks
 * for D2 before there is an intake: warns only when B9 is in the file, says something, and is not cited.
 */
final class AbilityRestsOnB9 {

    private AbilityRestsOnB9() {}

    static Check check(AssessWillingness c, Entries entries) {
        boolean known = entries.of(IntakeElementRecorded.class).anyMatch(AbilityRestsOnB9::isB9);
        boolean cited = c.deliberation().evidence().stream()
                .flatMap(id -> entries.file().entry(id).stream())
                .anyMatch(AbilityRestsOnB9::isB9);
        return c.able() == Ability.UNCLEAR || !known || cited
                ? Check.met()
                : Check.warns(Rule.R35, "capacity-not-cited", Map.of());
    }

    private static boolean isB9(FiledEntry entry) {
        return entry.topics().contains(IntakeElement.B9.code());
    }
}
