package org.houvast.command.deciding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houvast.language.Coded;
import org.houvast.language.Identifier;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;

/**
 * What rules found. Checks add up: every warning and every refusal is reported, not only the first.
 *
 * @param warnings rules not met that do not stand in the way
 * @param refusals reasons why it cannot be decided so
 */
public record Check(List<Warning> warnings, List<Refusal> refusals) {

    private static final Check MET = new Check(List.of(), List.of());

    public Check {
        warnings = List.copyOf(warnings);
        refusals = List.copyOf(refusals);
    }

    /** Nothing to say. */
    public static Check met() {
        return MET;
    }

    /**
     * A rule of type W that is not met.
     *
     * @param finding a code that is unique within the rule
     * @param facts figures, days, words and ids by name; no personal data
     */
    public static Check warns(Rule rule, String finding, Map<String, ?> facts) {
        return new Check(List.of(Warning.of(rule, finding, told(facts))), List.of());
    }

    /**
     * A rule of type H that is not met.
     *
     * @param finding a code that is unique within the rule
     * @param facts figures, days, words and ids by name; no personal data
     */
    public static Check refuses(Rule rule, String finding, Map<String, ?> facts) {
        return new Check(List.of(), List.of(Refusal.of(rule, finding, told(facts))));
    }

    /** The case stands otherwise than the command supposes. */
    public static Check refuses(String code, Map<String, ?> facts) {
        return new Check(List.of(), List.of(Refusal.of(code, told(facts))));
    }

    /** Refuses under a word of its own, unless the case stands as the command supposes. */
    public static Check needs(boolean met, String code, Map<String, ?> facts) {
        return met ? MET : refuses(code, facts);
    }

    /** Refuses under a word that says it all, unless the case stands as the command supposes. */
    public static Check needs(boolean met, String code) {
        return needs(met, code, Map.of());
    }

    /** Both findings. */
    public Check and(Check other) {
        return new Check(
                Stream.concat(warnings.stream(), other.warnings.stream()).toList(),
                Stream.concat(refusals.stream(), other.refusals.stream()).toList());
    }

    /** The same findings, each of them once. */
    public Check once() {
        return new Check(
                warnings.stream().distinct().toList(),
                refusals.stream().distinct().toList());
    }

    /** The same findings about a fact: it happened, so a rule that it breaks becomes a warning on it. */
    public Check aboutAFact() {
        var broken = refusals.stream()
                .flatMap(refusal -> refusal.rule() == null
                        ? Stream.<Warning>empty()
                        : Stream.of(Warning.of(refusal.rule(), refusal.finding(), refusal.facts())));
        var standing =
                refusals.stream().filter(refusal -> refusal.rule() == null).toList();
        return new Check(Stream.concat(warnings.stream(), broken).toList(), standing);
    }

    /** The decision: these events with the warnings on them, unless something refuses it. */
    public Decision then(Function<List<Warning>, ? extends List<? extends DomainEvent>> events) {
        return refusals.isEmpty()
                ? new Decision.Accepted(List.copyOf(events.apply(warnings)))
                : new Decision.Refused(refusals);
    }

    /** The decision: this one event with the warnings on it, unless something refuses it. */
    public Decision thenOne(Function<List<Warning>, ? extends DomainEvent> event) {
        return then(found -> List.of(event.apply(found)));
    }

    /** Facts as they are stored and sent: bare identifiers, codes, ISO days. */
    private static Map<String, String> told(Map<String, ?> facts) {
        var told = new TreeMap<String, String>();
        facts.forEach((name, fact) -> told.put(name, told(fact)));
        return told;
    }

    private static String told(Object fact) {
        return switch (fact) {
            case Identifier id -> id.value();
            case Coded word -> word.code();
            default -> fact.toString();
        };
    }
}
