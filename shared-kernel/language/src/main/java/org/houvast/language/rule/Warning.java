package org.houvast.language.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a recorded fact or decision does not meet. Facts are never refused (domain.md, stance): the warning
 * stays with the entry, for everyone to see, and wants an answer.
 *
 * @param rule the rule
 * @param finding what was found: a code that is unique within the rule; {@link Findings} has its sentence
 * @param facts the figures, days and ids it rests on, by name; no personal data
 * @param answer why it was done all the same, in the words of who recorded it; null while unanswered
 */
public record Warning(
        Rule rule,
        String finding,
        Map<String, String> facts,
        @Personal @Nullable String answer) {

    public Warning {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** An unanswered warning. */
    public static Warning of(Rule rule, String finding, Map<String, String> facts) {
        return new Warning(rule, finding, facts, null);
    }

    /** The same warning, with this answer. */
    public Warning answered(String with) {
        return new Warning(rule, finding, facts, with);
    }
}
