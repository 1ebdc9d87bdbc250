package org.houvast.ledgerbench;

import java.util.Locale;
import java.util.Optional;

/**
 * A figure of the ledger beside another, and what the other was to be reached by.
 *
 * @param figure what is compared
 * @param ours the ledger's
 * @param other what it is compared with
 * @param peer who that is
 * @param atLeast which part or multiple of the other is the goal
 */
record Goal(String figure, Optional<Summary> ours, Optional<Summary> other, String peer, double atLeast) {

    String row() {
        if (ours.isEmpty() || other.isEmpty()) {
            return "| %s | %s | %s | not measured | | %s | |"
                    .formatted(figure, ours.map(Summary::text).orElse(""), peer, aim());
        }
        double ratio = ours.get().median() / other.get().median();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f | %s | %s |",
                figure,
                ours.get().text(),
                peer,
                other.get().text(),
                ratio,
                aim(),
                ratio >= atLeast
                        ? "reached"
                        : String.format(Locale.ROOT, "**short by a factor of %.1f**", atLeast / ratio));
    }

    private String aim() {
        return String.format(Locale.ROOT, "at least %.1f", atLeast);
    }
}
