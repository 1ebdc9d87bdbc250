package org.houvast.ledgerbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pictures beside the table. */
final class Plots {

    private final Path folder;
    private final Figures figures;

    Plots(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void write() throws IOException {
        Bars append = new Bars("Events appended a second, commits of one event");
        for (int writers : figures.writers()) {
            List<Bars.Bar> bars = new ArrayList<>();
            contestants().forEach(one -> add(bars, one, figures.append(one.peer(), one.server(), writers, 1)));
            append.group(writers == 1 ? "1 writer" : writers + " writers", bars);
        }
        save("append", append);
        Bars reading = new Bars("Events read a second");
        for (String name : List.of(Figure.REPLAY, Figure.STREAM)) {
            List<Bars.Bar> bars = new ArrayList<>();
            contestants().forEach(one -> add(bars, one, figures.reading(name, one.peer(), one.server())));
            reading.group(name, bars);
        }
        save("reading", reading);
        save("sizes", sizes());
    }

    private Bars sizes() {
        Bars sizes = new Bars("Events a second as the ledger grows");
        for (String name : List.of(Figure.APPEND_AT_SIZE, Figure.STREAM_AT_SIZE)) {
            for (String server : List.of(Contestant.EMBEDDED, Contestant.MONGODB)) {
                List<Bars.Bar> bars = figures.bySize(name, server).stream()
                        .map(summary ->
                                new Bars.Bar("%,d events".formatted(summary.of().size()), summary, true))
                        .toList();
                sizes.group(name.replace(" at size", "") + ", " + server, bars);
            }
        }
        return sizes;
    }

    private static void add(List<Bars.Bar> bars, Contestant one, Optional<Summary> summary) {
        summary.ifPresent(value -> bars.add(
                new Bars.Bar(one.peer() + ", " + one.server(), value, one.peer().equals(Peers.OURS))));
    }

    private List<Contestant> contestants() {
        return figures.all().stream()
                .filter(figure -> figure.name().equals(Figure.APPEND))
                .map(figure -> new Contestant(figure.peer(), figure.server(), ""))
                .distinct()
                .sorted(Comparator.comparing(Contestant::server).thenComparing(Contestant::peer))
                .toList();
    }

    private void save(String name, Bars bars) throws IOException {
        Files.writeString(folder.resolve("ledger-" + name + ".svg"), bars.svg());
    }
}
