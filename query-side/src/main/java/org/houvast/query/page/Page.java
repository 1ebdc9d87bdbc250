package org.houvast.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.language.access.Question;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Rule;

/**
 * What every page needs: who reads it, its title, its address, and the words.
 *
 * @param reader who reads it
 * @param title its title
 * @param path its address without parameters
 */
public record Page(Reader reader, String title, String path) {

    /** The style sheet that the pages stand on, from the jar. */
    public static final String PICO = "/webjars/picocss__pico/2.1.1/css/pico.min.css";

    /** The script that swaps parts of pages, from the jar. */
    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    /** The language of the page. */
    public String lang() {
        return reader.language().tag();
    }

    /** A text in the reader's language. */
    public String say(String key, Object... values) {
        return reader.words().say(key, values);
    }

    /** A text for so many. */
    public String count(String key, long number) {
        return reader.words().count(key, number);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return Days.inWords(day, reader.language());
    }

    /** A day for a narrow column. */
    public String brief(LocalDate day) {
        return Days.brief(day, reader.language());
    }

    /** A moment to the second. */
    public String moment(Instant moment) {
        return Days.inWords(moment, reader.language());
    }

    /** How late an entry was recorded, in words. */
    public String lag(long days) {
        return Days.lagInWords(days, reader.words());
    }

    /** A rule in one sentence. */
    public String rule(Rule rule) {
        return Findings.rule(rule, reader.language().locale());
    }

    /** Whether the reader may ask for the houses. */
    public boolean houses() {
        return reader.mayAsk(Question.CASES);
    }

    /** Whether the reader may ask for the measures. */
    public boolean measures() {
        return reader.mayAsk(Question.MEASURES);
    }

    /** Whether the reader may ask whether the cases were done as the rules ask. */
    public boolean conformance() {
        return reader.mayAsk(Question.CONFORMANCE);
    }

    /** Whether the reader may search. */
    public boolean search() {
        return reader.mayAsk(Question.SEARCH);
    }

    /** Whether the reader may ask who looked for what. */
    public boolean access() {
        return reader.mayAsk(Question.ACCESS);
    }

    /** Whether the reader may ask what is proven. */
    public boolean proofs() {
        return reader.mayAsk(Question.PROOFS);
    }

    /** Whether the reader may ask for entries as they are stored. */
    public boolean entries() {
        return reader.mayAsk(Question.ENTRY);
    }

    /** Whether the reader may ask for the practices. */
    public boolean practices() {
        return reader.mayAsk(Question.PRACTICES);
    }

    /** Whether the reader may ask why. */
    public boolean why() {
        return reader.mayAsk(Question.WHY);
    }

    /** Whether the reader may take a case along. */
    public boolean dossier() {
        return reader.mayAsk(Question.DOSSIER);
    }

    /** Roles in words, by their codes. */
    public String roles(List<String> codes) {
        return codes.stream().map(role -> say("word.Role." + role)).collect(Collectors.joining(", "));
    }

    /** Where the style sheet is. */
    public String pico() {
        return PICO;
    }

    /** Where the script is. */
    public String htmx() {
        return HTMX;
    }
}
