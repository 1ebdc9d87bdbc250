package org.houvast.ledgerbench;

import java.util.ArrayList;
import java.util.List;

/** The figures beside what they were to reach. */
final class Goals {

    private final Figures figures;
    private final List<String> servers;
    private final StringBuilder section = new StringBuilder();

    Goals(Figures figures, List<String> servers) {
        this.figures = figures;
        this.servers = servers;
    }

    /** The section of the page. */
    String text() {
        line("## Against the goals");
        line("");
        line("| Figure, events/s | ledger | beside | | ratio | goal | |");
        line("|---|---:|---|---:|---:|---|---|");
        List<Goal> goals = new ArrayList<>();
        for (String server : servers) {
            goals.addAll(append(server));
            goals.add(reading(Figure.REPLAY, server, Peers.AXON_MONGO, server, 10));
            goals.add(reading(Figure.REPLAY, server, Peers.RAW, server, 0.5));
            goals.add(reading(Figure.STREAM, server, Peers.AXON_MONGO, server, 1));
        }
        for (int writers : figures.writers()) {
            goals.add(new Goal(
                    "append, %s, embedded".formatted(Writers.counted(writers)),
                    figures.append(Peers.OURS, Contestant.EMBEDDED, writers, 1),
                    figures.append(Peers.POSTGRES, Contestant.POSTGRESQL, writers, 1),
                    Peers.POSTGRES,
                    1));
        }
        for (String name : List.of(Figure.REPLAY, Figure.STREAM)) {
            goals.add(reading(name, Contestant.EMBEDDED, Peers.POSTGRES, Contestant.POSTGRESQL, 1));
        }
        for (String server : servers) {
            for (int writers : figures.writers()) {
                goals.add(new Goal(
                        "append with the tree, %s, %s".formatted(Writers.counted(writers), server),
                        figures.appendInTurns(Peers.PROVEN, server, writers),
                        figures.appendInTurns(Peers.OURS, server, writers),
                        "without the tree, in turns in one process",
                        0.9));
            }
        }
        goals.forEach(goal -> line(goal.row()));
        line("");
        return section.toString();
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
                "append, %s, %s".formatted(Writers.counted(writers), server),
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

    private void line(String text) {
        section.append(text).append('\n');
    }
}
