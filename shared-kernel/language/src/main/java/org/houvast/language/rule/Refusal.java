package org.houvast.language.rule;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision is not accepted: a code with facts; {@link Findings} has the sentences.
 *
 * @param code the rule's id, or a word for what is wrong when no rule of the sources is concerned
 * @param rule the rule; null when none of the sources' rules is concerned
 * @param finding what was found: a code that is unique within the rule; the refusal's code when there is no rule
 * @param facts the figures, days and ids it rests on, by name; no personal data
 */
public record Refusal(String code, @Nullable Rule rule, String finding, Map<String, String> facts) {

    public Refusal {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /**
     * Where it stands that this is refused: the document and lines of the rule, or the section of the domain when no rule
     * of the sources is concerned.
     */
    public String source() {
        return rule != null ? rule.source() : Sections.of(code);
    }

    /** A refusal for a rule of the sources. */
    public static Refusal of(Rule rule, String finding, Map<String, String> facts) {
        return new Refusal(rule.code(), rule, finding, facts);
    }

    /** A refusal because the case stands otherwise than the command supposes. */
    public static Refusal of(String code, Map<String, String> facts) {
        return new Refusal(code, null, code, facts);
    }

    /** The sections of the domain, by the codes of what is refused there; the same in every language. */
    private static final class Sections {

        private static final ResourceBundle BY_CODE =
                ResourceBundle.getBundle("org.houvast.language.rule.refusals", Locale.ROOT);

        static String of(String code) {
            return BY_CODE.getString(code);
        }
    }
}
