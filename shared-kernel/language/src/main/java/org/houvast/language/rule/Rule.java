package org.houvast.language.rule;

import org.houvast.language.Coded;

/** A rule of domain.md 1.7, under its id there, with the line of the source it comes from; {@link Findings} says it. */
public enum Rule implements Coded {
    R01("S004:63-66"),
    R02("S004:94-96"),
    R03("S004:98"),
    R04("S004:131-133"),
    R05("S004:190"),
    R06("S004:312-314"),
    R07("S004:308"),
    R08("S004:285-289"),
    R09("S004:291-293"),
    R10("S004:300-302"),
    R11("S002:7"),
    R12("S002:16, S002:26"),
    R13("S004:419"),
    R14("S004:427"),
    R15("S000:28, S000:120"),
    R16("S000:147-148"),
    R17("S000:16, S000:120"),
    R18("S000:144-146"),
    R19("S000:18-19"),
    R20("S000:21-22, S000:183"),
    R21("S000:211-218"),
    R22("S000:204-209"),
    R23("S003:15"),
    R24("S003:15-17"),
    R25("S003:15"),
    R26("S000:503"),
    R27("S000:331, S000:489-492"),
    R28("S000:186-194"),
    R29("S000:549-551"),
    R30("S000:220-221"),
    R31("S000:197-198"),
    R32("S000:562-563"),
    R33("S000:198-200, S000:561"),
    R34("S000:200-202, S000:565-568"),
    R35("domain.md 1.7"),
    /** Asked for in domain.md 1.5, F, where it has no number. */
    R36("S000:177-179"),
    /** Asked for in domain.md 1.5, A, where it has no number. */
    R37("S002:78"),
    /** Asked for in domain.md 1.5, A, D and F, where it has no number. */
    R38("domain.md 1.5"),
    /** Asked for in domain.md 1.5, E, where it has no number. */
    R39("S000:139-142");

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
