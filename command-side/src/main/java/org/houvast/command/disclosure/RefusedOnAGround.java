package org.houvast.command.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.disclosure.Disclosure.Request;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.RefusalGround;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.rule.Rule;

/** D13: what is not shown has a ground of the law, item by item (domain.md 1.5, G; 4.2), and the request is cited. */
final class RefusedOnAGround {

    private RefusedOnAGround() {}

    static Check check(DecideAccess c, Request asked, CaseFile file) {
        var cited = c.deliberation().evidence().contains(c.request())
                ? Check.met()
                : Check.refuses(Rule.R35, "request-not-cited", Map.of());
        return c.refused().stream()
                .map(item -> item(item, asked, c.circumstances().occurred(), file))
                .reduce(cited.and(fits(c.outcome(), c.refused())), Check::and);
    }

    private static Check fits(AccessOutcome outcome, List<RefusedItem> refused) {
        var entries = refused.stream()
                .map(RefusedItem::entry)
                .filter(Objects::nonNull)
                .toList();
        var once = Check.needs(entries.stream().distinct().count() == entries.size(), "item-twice");
        return switch (outcome) {
            case FULL -> Check.needs(refused.isEmpty(), "full-with-refusals");
            case PARTIAL ->
                once.and(Check.needs(!refused.isEmpty(), "refusal-without-ground"))
                        .and(Check.needs(entries.size() == refused.size(), "whole-file-refused"));
            case REFUSED -> once.and(Check.needs(!refused.isEmpty(), "refusal-without-ground"));
        };
    }

    private static Check item(RefusedItem item, Request asked, LocalDate on, CaseFile file) {
        boolean agogic = item.ground() == RefusalGround.AGOGIC_EXCEPTION;
        var entry = item.entry();
        return Check.needs(entry == null || file.entry(entry).isPresent(), "unknown-entry")
                .and(Check.needs(
                        entry == null || item.ground() != RefusalGround.NOT_ENTITLED, "not-entitled-to-an-item"))
                .and(Check.needs(!agogic || reviewed(item, on), "agogic-without-review"))
                .and(Check.needs(!agogic || !MinorsOwnRight.seesAgogic(asked), "trust-person-sees-it"));
    }

    private static boolean reviewed(RefusedItem item, LocalDate on) {
        return item.reviewOn() != null && item.reviewOn().isAfter(on);
    }
}
