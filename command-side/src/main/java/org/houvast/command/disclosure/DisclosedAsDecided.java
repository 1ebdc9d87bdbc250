package org.houvast.command.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.disclosure.DisclosureCommand.Disclose;
import org.houvast.language.EventId;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.language.disclosure.SharingOutcome;
import org.houvast.language.rule.Rule;

/**
 * R35: what was disclosed rests on a decision, D13 or D14, and shows no more than it allows. A disclosure is a fact: it
 * is warned of, and refused only when the decision or an entry that it names is none of the case.
 */
final class DisclosedAsDecided {

    private DisclosedAsDecided() {}

    static Check check(Disclose c, Disclosure state, CaseFile file) {
        var known = Check.needs(
                c.entries().stream().allMatch(entry -> file.entry(entry).isPresent()), "unknown-entry");
        var decision = c.decision();
        if (decision == null) {
            return known.and(undecided());
        }
        return known.and(file.entry(decision)
                .filter(DisclosedAsDecided::decides)
                .map(entry -> decided(entry, c.circumstances().occurred()).and(items(c, decision, state)))
                .orElseGet(() -> Check.needs(false, "unknown-decision")));
    }

    private static boolean decides(FiledEntry entry) {
        return entry.type() == AccessDecided.class || entry.type() == SharingDecided.class;
    }

    private static Check decided(FiledEntry decision, LocalDate on) {
        if (decision.isWithdrawn() || decision.occurred().isAfter(on)) {
            return undecided();
        }
        boolean refused = Optional.ofNullable(decision.outcome())
                .filter(outcome ->
                        outcome.equals(AccessOutcome.REFUSED.code()) || outcome.equals(SharingOutcome.REFUSE.code()))
                .isPresent();
        return refused ? Check.warns(Rule.R35, "disclosed-although-refused", Map.of()) : Check.met();
    }

    private static Check items(Disclose c, EventId decision, Disclosure state) {
        var refused = state.refusedBy(decision);
        var shown = c.entries().stream()
                .filter(refused::contains)
                .map(EventId::value)
                .collect(Collectors.joining(", "));
        return shown.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R35, "refused-item-disclosed", Map.of("entries", shown));
    }

    private static Check undecided() {
        return Check.warns(Rule.R35, "disclosed-undecided", Map.of());
    }
}
