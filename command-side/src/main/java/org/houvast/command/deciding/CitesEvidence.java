package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.language.EventId;
import org.houvast.language.rule.Rule;

/** R35: every decision cites evidence, entries of its own case that stand (product intent; domain.md 1.7). */
public final class CitesEvidence {

    private CitesEvidence() {}

    /**
     * Checks that evidence is cited, that it exists in this case, that it had happened on the day of the decision, and
     * that none of it was withdrawn from view.
     */
    public static Check check(Deliberating deliberation, LocalDate on, CaseFile file) {
        return deliberation.evidence().isEmpty()
                ? Check.refuses(Rule.R35, "nothing-cited", Map.of())
                : deliberation.evidence().stream()
                        .map(entry -> stands(entry, on, file))
                        .reduce(Check.met(), Check::and);
    }

    private static Check stands(EventId cited, LocalDate on, CaseFile file) {
        return file.entry(cited)
                .map(entry -> stands(cited, entry, on))
                .orElseGet(() -> Check.refuses(Rule.R35, "unknown", Map.of("entry", cited)));
    }

    private static Check stands(EventId cited, FiledEntry entry, LocalDate on) {
        if (entry.isWithdrawn()) {
            return Check.refuses(Rule.R35, "withdrawn", Map.of("entry", cited));
        }
        return entry.occurred().isAfter(on)
                ? Check.refuses(Rule.R35, "not-happened-yet", Map.of("entry", cited, "on", on))
                : Check.met();
    }
}
