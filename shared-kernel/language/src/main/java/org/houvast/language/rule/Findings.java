package org.houvast.language.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules, findings and remedies in sentences, in the language of the reader: English, or Dutch for every other locale.
 * Entries and refusals carry codes with facts; the words are chosen here, at the edge.
 *
 * <p>The texts are in {@code findings_nl.properties} and {@code findings_en.properties}: a rule under its id, a finding
 * under {@code rule.finding} (or under its code alone when there is no rule), its remedy under {@code .remedy} after
 * that. A {@code {name}} in a text is the fact of that name; a fact that is a word of a vocabulary has its own text under
 * {@code name.code}, and a day is written in words. A finding without a text is said as its code, so that an entry with
 * a finding that is no longer made can still be read; a fact that was not given stays as its name.
 */
public final class Findings {

    /** The language of every locale but the English ones. */
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final String TEXTS = "org.houvast.language.rule.findings";
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String BETWEEN = ", ";

    private Findings() {}

    /** The rule in one sentence. */
    public static String rule(Rule rule, Locale reader) {
        return text(rule.code(), reader);
    }

    /**
     * What was found, in one sentence.
     *
     * @param rule the rule that is not met; null when the finding concerns none
     * @param finding the code of the finding
     * @param facts the figures, days and ids it rests on, by name
     */
    public static String finding(@Nullable Rule rule, String finding, Map<String, String> facts, Locale reader) {
        return said(key(rule, finding), facts, reader);
    }

    /** What would make it acceptable, in one sentence; for findings that refuse. */
    public static String remedy(@Nullable Rule rule, String finding, Map<String, String> facts, Locale reader) {
        return said(key(rule, finding) + ".remedy", facts, reader);
    }

    private static String key(@Nullable Rule rule, String finding) {
        return rule == null ? finding : rule.code() + "." + finding;
    }

    private static String said(String key, Map<String, String> facts, Locale reader) {
        return FACT.matcher(text(key, reader)).replaceAll(name -> fact(name, facts, reader));
    }

    private static String fact(MatchResult name, Map<String, String> facts, Locale reader) {
        var fact = facts.getOrDefault(name.group(1), name.group(1));
        var words = Arrays.stream(fact.split(BETWEEN, -1))
                .map(word -> word(name.group(1), word, reader))
                .collect(Collectors.joining(BETWEEN));
        return Matcher.quoteReplacement(words);
    }

    private static String word(String name, String word, Locale reader) {
        if (DAY.matcher(word).matches()) {
            return LocalDate.parse(word).format(DateTimeFormatter.ofPattern("d MMMM uuuu", language(reader)));
        }
        var texts = texts(reader);
        var key = name + "." + word;
        return texts.containsKey(key) ? texts.getString(key) : word;
    }

    private static String text(String key, Locale reader) {
        var texts = texts(reader);
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    private static ResourceBundle texts(Locale reader) {
        return ResourceBundle.getBundle(TEXTS, language(reader), Findings.class.getClassLoader());
    }

    private static Locale language(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : DUTCH;
    }
}
