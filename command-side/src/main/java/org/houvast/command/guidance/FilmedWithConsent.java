package org.houvast.command.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.consent.Consents;
import org.houvast.language.rule.Rule;

/**
 * R38: nobody is filmed without consent to that (domain.md 1.5, D): every adult their own, a child its own from the age
 * at which it speaks for itself (twelve), and before that a parent's (domain.md 1.8, gap 2). Consent must stand on the
 * day of the filming. When the birth date of a child is erased, either will do.
 */
final class FilmedWithConsent {

    private FilmedWithConsent() {}

    static Check check(
            List<ChildId> children, List<PersonId> adults, LocalDate on, Consents consents, Context context) {
        Predicate<PersonId> consented = person -> consents.stands(person, ConsentScope.VIDEO, on);
        boolean parent = context.file().parents().stream().anyMatch(consented);
        var missing = Stream.concat(
                        adults.stream().filter(consented.negate()),
                        children.stream()
                                .filter(child -> !spokenFor(child, parent, on, context))
                                .map(ChildId::person)
                                .filter(consented.negate()))
                .map(PersonId::value)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Check.met()
                : Check.refuses(Rule.R38, "not-to-film", Map.of("missing", missing, "on", on));
    }

    private static boolean spokenFor(ChildId child, boolean parentConsents, LocalDate on, Context context) {
        int ownFrom = context.profile().kindreflex().ownConsentFromYears();
        return parentConsents
                && context.file().birthDate(child).stream().allMatch(born -> on.isBefore(born.plusYears(ownFrom)));
    }
}
