package org.houvast.ledgerbench;

import java.util.List;
import java.util.Optional;

/** All that was measured in one run. */
record Figures(List<Figure> all) {

    Figures {
        all = List.copyOf(all);
    }

    Optional<Summary> append(String peer, String server, int writers, int events) {
        return append(Figure.APPEND, peer, server, writers, events);
    }

    /** As {@link #append(String, String, int, int)}, both in one process. */
    Optional<Summary> appendInTurns(String peer, String server, int writers) {
        return append(Figure.APPEND_IN_TURNS, peer, server, writers, 1);
    }

    private Optional<Summary> append(String name, String peer, String server, int writers, int events) {
        return Summary.of(all.stream()
                .filter(figure -> figure.name().equals(name))
                .filter(figure -> figure.peer().equals(peer) && figure.server().equals(server))
                .filter(figure -> figure.writers() == writers && figure.events() == events)
                .toList());
    }

    Optional<Summary> reading(String name, String peer, String server) {
        return Summary.of(all.stream()
                .filter(figure -> figure.name().equals(name))
                .filter(figure -> figure.peer().equals(peer) && figure.server().equals(server))
                .toList());
    }

    /** One for each size of the ledger, the smallest first. */
    List<Summary> bySize(String name, String server) {
        return all.stream()
                .filter(figure -> figure.name().equals(name) && figure.server().equals(server))
                .map(Figure::size)
                .distinct()
                .sorted()
                .flatMap(size -> Summary.of(all.stream()
                                .filter(figure -> figure.name().equals(name)
                                        && figure.server().equals(server))
                                .filter(figure -> figure.size() == size)
                                .toList())
                        .stream())
                .toList();
    }

    List<Integer> writers() {
        return all.stream()
                .filter(figure -> figure.name().equals(Figure.APPEND))
                .map(Figure::writers)
                .distinct()
                .sorted()
                .toList();
    }
}
