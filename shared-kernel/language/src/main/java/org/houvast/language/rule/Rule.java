package org.houvast.language.rule;

import org.houvast.language.Coded;

/** A rule of domain.md 1.7, under its id there, with the line of the source it comes from. */
public enum Rule implements Coded {
    R07("The decision is taken in team: at least two named people", "S004:308"),
    R15("A child is 0 to 3 years old at placement", "S000:28, S000:120"),
    R16("An older sibling of a placed child is at most six years old", "S000:147-148"),
    R17("Two to four children live in a house", "S000:16, S000:120"),
    R18("Siblings have priority for a place", "S000:144-146"),
    R19("A house has two Simba parents, at least one of them a professional", "S000:18-19"),
    R20("A stay lasts six to eighteen months", "S000:21-22, S000:183"),
    R23("Everybody involved consents before the start", "S003:15"),
    R24("Parents are equal members of the Simba team", "S003:15-17"),
    R26("The family coach meets the family every week", "S000:503"),
    R30("Risks are reassessed every three months", "S000:220-221"),
    R31("A child returns only when the home is judged safe", "S000:197-198"),
    R32("A return goes in phases", "S000:562-563"),
    R33("Aftercare lasts at least six months, by a home guidance service", "S000:198-200, S000:561"),
    R34("Without perspective of improvement a child goes to long-term foster care", "S000:200-202, S000:565-568"),
    R35("Every decision cites evidence", "domain.md 1.7");

    private final String text;
    private final String source;

    Rule(String text, String source) {
        this.text = text;
        this.source = source;
    }

    /** The rule in one English sentence. */
    public String text() {
        return text;
    }

    /** Document and lines it comes from: {@code S000:220} is line 220 of source 000. */
    public String source() {
        return source;
    }

    /** The rule id itself: {@code R17}. */
    @Override
    public String code() {
        return name();
    }
}
