package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.language.EventId;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.Evidence;
import org.houvast.language.rule.Rule;

/** R35: every decision cites evidence, entries of its own case that stand (product intent; domain.md 1.7). */
public final class CitesEvidence {

    private CitesEvidence() {}

    /**
     * Checks that evidence is cited, that it exists in this case, that it had happened on the day of the decision, and
     * that none of it was withdrawn from view.
     */
    public static Check check(Deliberation deliberation, LocalDate on, CaseFile file) {
        if (deliberation.evidence().isEmpty()) {
            return Check.refuses(
                    Rule.R35,
                    "The decision cites no evidence",
                    "Name at least one entry of this case on which the decision rests",
                    Map.of());
        }
        return deliberation.evidence().stream()
                .map(Evidence::entry)
                .map(entry -> stands(entry, on, file))
                .reduce(Check.met(), Check::and);
    }

    private static Check stands(EventId cited, LocalDate on, CaseFile file) {
        return file.entry(cited)
                .map(entry -> stands(cited, entry, on))
                .orElseGet(() -> refused(
                        cited, "An entry that is cited does not exist in this case", "Cite an entry of this case"));
    }

    private static Check stands(EventId cited, FiledEntry entry, LocalDate on) {
        if (entry.isWithdrawn()) {
            return refused(cited, "An entry that is cited was withdrawn from view", "Cite an entry that stands");
        }
        return entry.occurred().isAfter(on)
                ? refused(
                        cited,
                        "An entry that is cited had not happened when it was decided",
                        "Cite an entry of the day of the decision or before")
                : Check.met();
    }

    private static Check refused(EventId cited, String finding, String remedy) {
        return Check.refuses(Rule.R35, finding, remedy, Map.of("entry", cited.value()));
    }
}
