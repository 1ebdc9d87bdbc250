package org.houvast.standalone;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.houvast.language.Identifier;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;

/**
 * Whom a dossier is to disclose, as it was asked on the command line.
 *
 * @param words {@code none}, {@code all}, or persons, cases and houses
 */
record DisclosureOption(List<String> words) {

    private static final String NONE = "none";
    private static final String ALL = "all";
    private static final Pattern SUBJECT = Pattern.compile("(person|case|house)/" + Identifier.SHAPE.pattern());

    DisclosureOption {
        boolean alone = words.equals(List.of(NONE)) || words.equals(List.of(ALL));
        if (!alone && (words.isEmpty() || !words.stream().allMatch(SUBJECT.asMatchPredicate()))) {
            throw new CannotStart(
                    ExitCode.USAGE, "--disclose takes none, all, or a list such as person/kim,case/peeters");
        }
    }

    boolean isNothing() {
        return words.contains(NONE);
    }

    /** Asks for the keys of persons only when something is to be disclosed. */
    Disclosure with(Supplier<Sealing> sealing) {
        if (isNothing()) {
            return Disclosure.nothing();
        }
        return words.contains(ALL)
                ? Disclosure.everything(sealing.get())
                : Disclosure.about(
                        sealing.get(), words.stream().map(Subject::new).toList());
    }

    /** A name that was mistyped would leave out silently what the reader was to see. */
    static void checkNamed(Disclosure disclosure, Collection<String> about) {
        for (Subject named : disclosure.named()) {
            if (!about.contains(named.value())) {
                throw new CannotStart(
                        ExitCode.USAGE,
                        "nothing personal in these entries is about " + named + "; they are about "
                                + String.join(", ", about));
            }
        }
    }
}
