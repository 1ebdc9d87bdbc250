package org.houvast.ledgerbench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of the figures as the ledger grows, and how soon a reader elsewhere has what was recorded. */
final class Growth {

    private final Settings settings;
    private final Figures figures;
    private final List<String> servers;
    private final StringBuilder section = new StringBuilder();

    Growth(Settings settings, Figures figures, List<String> servers) {
        this.settings = settings;
        this.figures = figures;
        this.servers = servers;
    }

    /** The section of the page. */
    String text() {
        sizes();
        wakeUp();
        return section.toString();
    }

    private void sizes() {
        line("## As the ledger grows");
        line("");
        line("![Appending and reading a stream of 100 events as the ledger grows](ledger-sizes.svg)");
        line("");
        line(
                "The ledger with its tree and a checkpoint every second. A proof is made for an entry anywhere in it, against "
                        + "the last checkpoint; its bytes are those of the `tlog-proof`, checkpoint included, entry left out.");
        line("");
        line("| a second | "
                + settings.sizes().stream().map("%,d events"::formatted).collect(Collectors.joining(" | "))
                + " | largest / smallest | goal | |");
        line("|---|" + "---:|".repeat(settings.sizes().size() + 1) + "---|---|");
        for (String server : servers) {
            for (String name : List.of(Figure.APPEND_AT_SIZE, Figure.STREAM_AT_SIZE)) {
                flat(name + ", " + server, figures.bySize(name, server));
            }
            for (String name : List.of(Figure.PROOF_AT_SIZE, Figure.PROOF_BYTES, Figure.AUDIT_AT_SIZE)) {
                told(name + ", " + server, figures.bySize(name, server));
            }
        }
        line("");
    }

    private void wakeUp() {
        line("## Until a reader elsewhere has it");
        line("");
        line(
                "From the answer to who recorded until a reader of another event store has the event. The two share nothing "
                        + "but the database, as in two processes. Goal: within 50 ms.");
        line("");
        line("| milliseconds | median | 99 % |");
        line("|---|---:|---:|");
        for (String server : servers) {
            figures.reading(Figure.WAKE_UP_MEDIAN, Peers.PROVEN, server)
                    .ifPresent(median -> line("| %s | %s | %s |"
                            .formatted(
                                    server,
                                    median.text(),
                                    figures.reading(Figure.WAKE_UP_LATE, Peers.PROVEN, server)
                                            .map(Summary::text)
                                            .orElse(""))));
        }
        line("");
    }

    private void told(String name, List<Summary> sizes) {
        if (!sizes.isEmpty()) {
            line("| %s | %s | | | |"
                    .formatted(name, sizes.stream().map(Summary::text).collect(Collectors.joining(" | "))));
        }
    }

    private void flat(String name, List<Summary> sizes) {
        if (sizes.isEmpty()) {
            return;
        }
        double spread = sizes.stream().mapToDouble(Summary::median).max().orElse(1)
                / sizes.stream().mapToDouble(Summary::median).min().orElse(1);
        line(String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | at most 1.3 | %s |",
                name,
                sizes.stream().map(Summary::text).collect(Collectors.joining(" | ")),
                spread,
                spread <= 1.3 ? "reached" : "**not reached**"));
    }

    private void line(String text) {
        section.append(text).append('\n');
    }
}
