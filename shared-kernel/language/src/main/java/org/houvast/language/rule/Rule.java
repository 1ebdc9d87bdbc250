package org.houvast.language.rule;

import org.houvast.language.Coded;

/** A rule of domain.md 1.7, under its id there, with the line of the source it comes from; {@link Findings} says it. */
public enum Rule implements Coded {
    R07("S004:308"),
    R15("S000:28, S000:120"),
    R16("S000:147-148"),
    R17("S000:16, S000:120"),
    R18("S000:144-146"),
    R19("S000:18-19"),
    R20("S000:21-22, S000:183"),
    R23("S003:15"),
    R24("S003:15-17"),
    R26("S000:503"),
    R30("S000:220-221"),
    R31("S000:197-198"),
    R32("S000:562-563"),
    R33("S000:198-200, S000:561"),
    R34("S000:200-202, S000:565-568"),
    R35("domain.md 1.7");

    private final String source;

    Rule(String source) {
        this.source = source;
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
