package org.houvast.command.examination;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.rule.Rule;

/**
 * R08: a child is heard only with consent, and from its twelfth birthday on with its own (S004:285-289). Below that age one parent or
 * guardian among the clients consents: the source does not say whose consent replaces the child's (domain.md 1.8.2), Flemish law does.
 * Age and consent are those of the day of the hearing, whatever they were when the consent was given.
 */
final class HeardWithConsent {

    private static final Set<Relation> IN_AUTHORITY = Set.of(Relation.MOTHER, Relation.FATHER, Relation.GUARDIAN);

    private HeardWithConsent() {}

    static Check check(ChildId child, LocalDate on, Consents consents, Context context) {
        int years = context.profile().kindreflex().ownConsentFromYears();
        return context.file()
                .birthDate(child)
                .map(born -> on.isBefore(born.plusYears(years))
                        ? ofAParent(child, on, consents, context)
                        : ofItsOwn(child, on, years, consents))
                .orElseGet(() -> Check.refuses(Rule.R08, "birth-date-erased", Map.of("child", child)));
    }

    private static Check ofItsOwn(ChildId child, LocalDate on, int years, Consents consents) {
        return consents.stands(child.person(), ConsentScope.HEARING_CHILD, on)
                ? Check.met()
                : Check.refuses(Rule.R08, "own-consent-missing", Map.of("child", child, "on", on, "years", years));
    }

    private static Check ofAParent(ChildId child, LocalDate on, Consents consents, Context context) {
        boolean given = context.file().clients().stream()
                .filter(client -> IN_AUTHORITY.contains(client.relation()))
                .anyMatch(client -> consents.stands(client.person(), ConsentScope.HEARING_CHILD, on));
        return given
                ? Check.met()
                : Check.refuses(Rule.R08, "parents-consent-missing", Map.of("child", child, "on", on));
    }
}
