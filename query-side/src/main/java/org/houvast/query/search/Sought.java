package org.houvast.query.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.rule.Rule;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: all of it holds for a case that is found.
 *
 * @param person a name, or part of one; the id of a case; or the pseudonym of a family
 * @param words words of reasons
 * @param from the case was open on this day or after it
 * @param to the case was open on this day or before it
 * @param house the id of a house in which a child lived
 * @param worker an account that recorded in it
 * @param decision a decision that was taken in it
 * @param rule a rule that was not met in it, or was met late
 * @param late something in it is late, or was done late, by so many days at least; with a rule, what that rule asks for
 */
record Sought(
        @Nullable String person,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String house,
        @Nullable String worker,
        @Nullable DecisionKind decision,
        @Nullable Rule rule,
        @Nullable Long late) {

    static final String[] PARAMETERS = {"person", "words", "from", "to", "house", "worker", "decision", "rule", "late"};

    private static final int LONGEST = 200;

    /**
     * What these parameters ask for.
     *
     * @throws BadQuestion when one is not understood, or nothing is asked for
     */
    static Sought of(Parameters parameters, Words say) {
        var sought = new Sought(
                text(parameters, "person", say),
                text(parameters, "words", say),
                parameters.day("from"),
                parameters.day("to"),
                text(parameters, "house", say),
                text(parameters, "worker", say),
                one(parameters.text("decision"), DecisionKind.values(), "bad.decision", say),
                one(parameters.text("rule"), Rule.values(), "bad.rule", say),
                parameters.number("late"));
        if (sought.terms().isEmpty()) {
            throw new BadQuestion(say.say("search.nothing-asked"));
        }
        if (sought.from != null && sought.to != null && sought.from.isAfter(sought.to)) {
            throw new BadQuestion(say.say("bad.period", sought.from, sought.to));
        }
        return sought;
    }

    private static @Nullable String text(Parameters parameters, String name, Words say) {
        var text = parameters.text(name);
        if (text != null && text.length() > LONGEST) {
            throw new BadQuestion(say.say("search.too-long", LONGEST));
        }
        return text;
    }

    private static <T extends Enum<T>> @Nullable T one(@Nullable String given, T[] all, String bad, Words say) {
        if (given == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(say.say(bad, given)));
    }

    /** What is asked for, by the names of the parameters. */
    Map<String, String> terms() {
        var values = new Object[] {person, words, from, to, house, worker, decision, rule, late};
        var terms = new LinkedHashMap<String, String>();
        for (int i = 0; i < PARAMETERS.length; i++) {
            if (values[i] != null) {
                terms.put(PARAMETERS[i], values[i].toString());
            }
        }
        return terms;
    }

    /** What these terms ask for; they were understood before. */
    static Sought of(Map<String, String> terms) {
        var late = terms.get("late");
        return new Sought(
                terms.get("person"),
                terms.get("words"),
                day(terms.get("from")),
                day(terms.get("to")),
                terms.get("house"),
                terms.get("worker"),
                terms.containsKey("decision") ? DecisionKind.valueOf(terms.get("decision")) : null,
                terms.containsKey("rule") ? Rule.valueOf(terms.get("rule")) : null,
                late == null ? null : Long.valueOf(late));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** The kinds of words that are looked for. */
    List<SearchWords> kinds() {
        return Arrays.stream(SearchWords.values())
                .filter(kind -> text(kind) != null)
                .toList();
    }

    @Nullable
    String text(SearchWords kind) {
        return kind == SearchWords.NAME ? person : words;
    }
}
