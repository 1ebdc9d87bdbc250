package org.houvast.ledgerbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page, the plots and the raw figures. */
final class Report {

    private static final String NAME = "ledger";

    private final Path folder;
    private final Settings settings;
    private final Machine machine;
    private final Figures figures;
    private final StringBuilder page = new StringBuilder();

    Report(Path folder, Settings settings, Machine machine, Figures figures) {
        this.folder = folder;
        this.settings = settings;
        this.machine = machine;
        this.figures = figures;
    }

    void write() throws IOException {
        head();
        goals();
        everything();
        sizes();
        Files.writeString(folder.resolve(NAME + ".md"), page);
        String lines = figures.all().stream().map(Figure::line).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(NAME + ".csv"), Figure.HEADER + "\n" + lines + "\n");
        new Plots(folder, figures).write();
    }

    private void head() {
        line("# The ledger: what was measured");
        line("");
        line("Written by `make bench`; [the raw figures](ledger.csv) are beside it. " + machine.text());
        line("");
        line("Axon %s; axon-mongo 4.12.0; %s.".formatted(Machine.axon(), postgres()));
        line(("Each peer ran in %d rounds, each round in a new process (`java %s`), the peers taking turns; each "
                        + "measurement took %.1f s after %.1f s of the same work to warm up. Given is the median of the "
                        + "rounds, with the lowest and the highest. One event is about 600 bytes as it is stored.")
                .formatted(settings.rounds(), String.join(" ", Machine.FLAGS), settings.seconds(), settings.warmUp()));
        line("");
        line("*memory* is mongo-java-server with its own backend, in the same process: nothing is durable. *embedded* "
                + "is Houvast's embedded store on disk, in the same process: durable when it answers. *raw* is the "
                + "driver alone: as many documents of the same bytes in one `insertMany` as there are writers, and "
                + "`find` without unpacking; only `_id` is indexed. The others index what Axon asks for.");
        line("");
    }

    private String postgres() {
        return machine.postgres().isEmpty()
                ? "PostgreSQL is not installed here, so its column is left out (`apt-get install postgresql`)"
                : machine.postgres()
                        + " with fsync, from its package's defaults, Axon's JDBC engine, a pool of connections";
    }

    private void goals() {
        line("## Against the goals");
        line("");
        line("| Figure, events/s | ledger | beside | | ratio | goal | |");
        line("|---|---:|---|---:|---:|---|---|");
        List<Goal> goals = new ArrayList<>();
        for (String server : servers()) {
            goals.addAll(append(server));
            goals.add(reading(Figure.REPLAY, server, Peers.AXON_MONGO, server, 10));
            goals.add(reading(Figure.REPLAY, server, Peers.RAW, server, 0.5));
            goals.add(reading(Figure.STREAM, server, Peers.AXON_MONGO, server, 1));
        }
        for (int writers : figures.writers()) {
            goals.add(new Goal(
                    "append, %d writers, embedded".formatted(writers),
                    figures.append(Peers.OURS, Contestant.EMBEDDED, writers, 1),
                    figures.append(Peers.POSTGRES, Contestant.POSTGRESQL, writers, 1),
                    Peers.POSTGRES,
                    1));
        }
        for (String name : List.of(Figure.REPLAY, Figure.STREAM)) {
            goals.add(reading(name, Contestant.EMBEDDED, Peers.POSTGRES, Contestant.POSTGRESQL, 1));
        }
        for (String server : servers()) {
            for (int writers : figures.writers()) {
                goals.add(new Goal(
                        "append with the tree, %d writers, %s".formatted(writers, server),
                        figures.append(Peers.PROVEN, server, writers, 1),
                        figures.append(Peers.OURS, server, writers, 1),
                        "without the tree",
                        0.9));
            }
        }
        goals.forEach(goal -> line(goal.row()));
        line("");
    }

    private List<Goal> append(String server) {
        int most = figures.writers().getLast();
        return List.of(
                appended(server, 1, Peers.AXON_MONGO, 1),
                appended(server, most, Peers.AXON_MONGO, 5),
                appended(server, most, Peers.RAW, 0.5));
    }

    private Goal appended(String server, int writers, String peer, double atLeast) {
        return new Goal(
                "append, %d writers, %s".formatted(writers, server),
                figures.append(Peers.OURS, server, writers, 1),
                figures.append(peer, server, writers, 1),
                peer,
                atLeast);
    }

    private Goal reading(String name, String server, String peer, String peersServer, double atLeast) {
        return new Goal(
                name + ", " + server,
                figures.reading(name, Peers.OURS, server),
                figures.reading(name, peer, peersServer),
                peer,
                atLeast);
    }

    private void everything() {
        line("## All figures");
        line("");
        line("![Appending](ledger-append.svg)");
        line("");
        line("![Reading](ledger-reading.svg)");
        line("");
        line("| events/s | " + String.join(" | ", columns()) + " |");
        line("|---|" + "---:|".repeat(columns().size()));
        for (int events : List.of(1, 5)) {
            for (int writers : figures.writers()) {
                row(
                        "append, %d writers, commits of %d".formatted(writers, events),
                        (peer, server) -> figures.append(peer, server, writers, events));
            }
        }
        for (String name : List.of(Figure.REPLAY, Figure.STREAM, Figure.AUDIT)) {
            row(name, (peer, server) -> figures.reading(name, peer, server));
        }
        line("");
    }

    private List<String[]> contestants() {
        return figures.all().stream()
                .filter(figure -> figure.name().equals(Figure.APPEND))
                .map(figure -> figure.server() + " " + figure.peer())
                .distinct()
                .sorted()
                .map(name -> name.split(" ", 2))
                .toList();
    }

    private List<String> columns() {
        return contestants().stream().map(one -> one[1] + ", " + one[0]).toList();
    }

    private List<String> servers() {
        return contestants().stream()
                .filter(one -> one[1].equals(Peers.OURS))
                .map(one -> one[0])
                .toList();
    }

    private void row(String name, Cell cell) {
        line("| " + name + " | "
                + contestants().stream()
                        .map(one -> cell.of(one[1], one[0]).map(Summary::text).orElse(""))
                        .collect(Collectors.joining(" | "))
                + " |");
    }

    private interface Cell {
        Optional<Summary> of(String peer, String server);
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
        for (String server : servers()) {
            for (String name : List.of(Figure.APPEND_AT_SIZE, Figure.STREAM_AT_SIZE)) {
                flat(name + ", " + server, figures.bySize(name, server));
            }
            for (String name : List.of(Figure.PROOF_AT_SIZE, Figure.PROOF_BYTES, Figure.AUDIT_AT_SIZE)) {
                told(name + ", " + server, figures.bySize(name, server));
            }
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
        page.append(text).append('\n');
    }
}
