package org.houvast.ledgerbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Settings SETTINGS = new Settings(3, 1, 1, 1, 1000, List.of(1000, 10_000), List.of(1, 64));
    private static final Machine MACHINE = new Machine("a processor", 2, 0, 0, 0, "");

    @TempDir
    private Path folder;

    @Test
    void a_goal_is_told_as_it_is() throws IOException {
        String page = page(
                append(1, Peers.OURS, 64, 400),
                append(2, Peers.OURS, 64, 500),
                append(3, Peers.OURS, 64, 900),
                append(1, Peers.AXON_MONGO, 64, 200),
                append(1, Peers.RAW, 64, 900));
        assertThat(page)
                .contains("| append, 64 writers, embedded | 500 (400 to 900) | axon-mongo | 200 (200 to 200) | 2.50 "
                        + "| at least 5.0 | **short by a factor of 2.0** |")
                .contains("| raw | 900 (900 to 900) | 0.56 | at least 0.5 | reached |")
                .contains("axon-jdbc | not measured")
                .contains("PostgreSQL is not installed");
    }

    @Test
    void what_the_tree_costs_is_told_of_one_process() throws IOException {
        String page = page(
                append(1, Peers.OURS, 64, 100),
                append(1, Peers.PROVEN, 64, 50),
                new Figure(1, Figure.APPEND_IN_TURNS, Peers.OURS, "embedded", 64, 1, 0, 500),
                new Figure(1, Figure.APPEND_IN_TURNS, Peers.PROVEN, "embedded", 64, 1, 0, 475));
        assertThat(page)
                .contains("append with the tree, 64 writers, embedded")
                .contains("| 500 (500 to 500) | 0.95 | at least 0.9 | reached |");
    }

    @Test
    void what_grows_with_the_ledger_is_told_as_well() throws IOException {
        String page = page(
                append(1, Peers.OURS, 64, 500),
                new Figure(1, Figure.STREAM_AT_SIZE, Peers.OURS, "embedded", 0, 0, 1000, 1300),
                new Figure(1, Figure.STREAM_AT_SIZE, Peers.OURS, "embedded", 0, 0, 10_000, 900));
        assertThat(page).contains("| 1.44 | at most 1.3 | **not reached** |");
    }

    @Test
    void the_raw_figures_can_be_read_again() throws IOException {
        Figure figure = append(2, Peers.RAW, 64, 1234.5);
        page(figure);
        List<String> lines = Files.readAllLines(folder.resolve("ledger.csv"));
        assertThat(Figure.of(lines.getLast())).isEqualTo(figure);
        assertThat(folder.resolve("ledger-append.svg")).content().contains("raw, embedded", "prefers-color-scheme");
    }

    private String page(Figure... figures) throws IOException {
        new Report(folder, SETTINGS, MACHINE, new Figures(List.of(figures))).write();
        return Files.readString(folder.resolve("ledger.md"));
    }

    private static Figure append(int round, String peer, int writers, double value) {
        return new Figure(round, Figure.APPEND, peer, "embedded", writers, 1, 0, value);
    }
}
