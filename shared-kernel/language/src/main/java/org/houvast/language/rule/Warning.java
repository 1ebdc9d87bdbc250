package org.houvast.language.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule that a recorded fact or decision does not meet. Facts are never refused (domain.md, stance): the warning
 * stays with the entry, for everyone to see, and wants an answer.
 *
 * @param rule the rule
 * @param finding what was found, in one sentence with its figures and without personal data
 * @param answer why it was done all the same, in the words of who recorded it; null while unanswered
 */
public record Warning(Rule rule, String finding, @Nullable String answer) {

    /** An unanswered warning. */
    public static Warning of(Rule rule, String finding) {
        return new Warning(rule, finding, null);
    }
}
