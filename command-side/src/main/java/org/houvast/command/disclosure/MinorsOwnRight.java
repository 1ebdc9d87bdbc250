package org.houvast.command.disclosure;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.disclosure.Disclosure.Request;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.language.ChildId;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.MinorAbility;
import org.houvast.language.disclosure.Requester;

/**
 * A minor uses its right to access itself when it can weigh its own interests, which is presumed from twelve years on;
 * otherwise its parents or guardian use it (domain.md 4.2). The age is that of the day of the decision: the right is
 * used when access is given. A trust person stands beside the minor at any age.
 */
final class MinorsOwnRight {

    private MinorsOwnRight() {}

    static Check check(DecideAccess c, Request asked, Context context) {
        if (c.outcome() == AccessOutcome.REFUSED) {
            return Check.met();
        }
        return switch (asked.capacity()) {
            case MINOR -> asksItself(c, asked, context);
            case PARENT, GUARDIAN -> askedByAParent(c, asked, context);
            case TRUST_PERSON, OTHER_PERSON -> Check.met();
        };
    }

    private static Check asksItself(DecideAccess c, Request asked, Context context) {
        var itself = new ChildId(asked.person().value());
        boolean own = asked.children().stream().allMatch(itself::equals);
        boolean able = c.ability() == MinorAbility.JUDGED_ABLE || presumedAble(itself, day(c), context);
        return Check.needs(own, "not-its-own-file")
                .and(Check.needs(c.ability() != MinorAbility.JUDGED_UNABLE, "minor-judged-unable"))
                .and(Check.needs(
                        able || c.ability() == MinorAbility.JUDGED_UNABLE,
                        "minor-not-presumed-able",
                        Map.of("child", itself, "years", years(context))));
    }

    private static Check askedByAParent(DecideAccess c, Request asked, Context context) {
        return c.ability() == MinorAbility.JUDGED_UNABLE
                ? Check.met()
                : asked.children().stream()
                        .filter(child -> presumedAble(child, day(c), context))
                        .map(child ->
                                Check.refuses("minor-decides-alone", Map.of("child", child, "years", years(context))))
                        .reduce(Check.met(), Check::and);
    }

    private static boolean presumedAble(ChildId child, LocalDate on, Context context) {
        return context.file()
                .birthDate(child)
                .filter(born -> !on.isBefore(born.plusYears(years(context))))
                .isPresent();
    }

    private static LocalDate day(DecideAccess c) {
        return c.circumstances().occurred();
    }

    private static int years(Context context) {
        return context.profile().kindreflex().ownConsentFromYears();
    }

    /** Whether who asks may see what falls under the agogic exception. */
    static boolean seesAgogic(Request asked) {
        return asked.capacity() == Requester.TRUST_PERSON;
    }
}
