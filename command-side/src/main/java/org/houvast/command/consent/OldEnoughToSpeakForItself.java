package org.houvast.command.consent;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;

/**
 * R08: from its twelfth birthday a child consents for itself (S004:285-289). Warned when it did so before: then the
 * consent of those who bring it up is needed as well (domain.md 1.8, gap 2).
 */
final class OldEnoughToSpeakForItself {

    private OldEnoughToSpeakForItself() {}

    static Check check(ChildId child, LocalDate on, Context context) {
        int years = context.profile().kindreflex().ownConsentFromYears();
        return context.file().birthDate(child).stream().anyMatch(born -> on.isBefore(born.plusYears(years)))
                ? Check.warns(Rule.R08, "too-young-alone", Map.of("child", child, "years", years))
                : Check.met();
    }
}
