package org.houvast.ledgerbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        page.append(new Goals(figures, servers()).text());
        everything();
        page.append(new Growth(settings, figures, servers()).text());
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
        line(
                "*embedded* is Houvast's embedded store on disk, in the same process: durable when it answers. *raw* is the "
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
                        "append, %s, commits of %d".formatted(Writers.counted(writers), events),
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

    private void line(String text) {
        page.append(text).append('\n');
    }
}
