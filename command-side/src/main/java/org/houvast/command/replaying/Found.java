package org.houvast.command.replaying;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Decision;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds about an entry.
 *
 * @param refuses whether it stands in the way; else it warns
 * @param rule the rule; null when none of the sources' rules is concerned
 * @param finding what was found
 * @param facts the figures, days and ids that it rests on
 */
public record Found(boolean refuses, @Nullable Rule rule, String finding, Map<String, String> facts) {
    public Found {
        facts = Map.copyOf(facts);
    }

    /** The rule's id, or the word for what is wrong. */
    public String code() {
        return rule == null ? finding : rule.code();
    }

    static List<Found> in(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused ->
                refused.refusals().stream().map(Found::of).distinct().toList();
            case Decision.Accepted accepted -> on(accepted.events().getFirst());
        };
    }

    /** What was found about an entry; the entries that follow from it say the same, or nothing. */
    static List<Found> on(DomainEvent entry) {
        return entry.header().warnings().stream().map(Found::of).distinct().toList();
    }

    private static Found of(Refusal refusal) {
        return new Found(true, refusal.rule(), refusal.finding(), refusal.facts());
    }

    private static Found of(Warning warning) {
        return new Found(false, warning.rule(), warning.finding(), warning.facts());
    }

    static List<Found> without(List<Found> some, List<Found> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }
}
