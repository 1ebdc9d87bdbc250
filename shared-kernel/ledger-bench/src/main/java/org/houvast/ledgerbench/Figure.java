package org.houvast.ledgerbench;

import java.util.Locale;

/**
 * One measurement, or one line of the file that holds them all.
 *
 * @param round in which round, from 1
 * @param name what was measured
 * @param peer of which store
 * @param server on which server
 * @param writers how many wrote at the same time, 0 where that says nothing
 * @param events how many events a commit had, 0 where that says nothing
 * @param size how many events the ledger held, 0 where that says nothing
 * @param value what came of it, per second; or what the name says
 */
record Figure(int round, String name, String peer, String server, int writers, int events, int size, double value) {

    Figure {
        if ((name + peer + server).contains(",")) {
            throw new IllegalArgumentException("A comma would end the field: " + name);
        }
    }

    static final String HEADER = "round,figure,peer,server,writers,events_in_a_commit,ledger_size,value";

    static final String APPEND = "append";
    static final String APPEND_IN_TURNS = "append in turns";
    static final String REPLAY = "replay";
    static final String STREAM = "stream of 1000";
    static final String AUDIT = "audit";
    static final String APPEND_AT_SIZE = "append at size";
    static final String STREAM_AT_SIZE = "stream at size";
    static final String AUDIT_AT_SIZE = "audit at size";
    static final String PROOF_AT_SIZE = "proof at size";
    static final String WAKE_UP_MEDIAN = "milliseconds until another process has it: median";
    static final String WAKE_UP_LATE = "milliseconds until another process has it: 99 %";
    static final String PROOF_BYTES = "bytes of a proof at size";

    String line() {
        return String.join(
                ",",
                String.valueOf(round),
                name,
                peer,
                server,
                String.valueOf(writers),
                String.valueOf(events),
                String.valueOf(size),
                String.format(Locale.ROOT, "%.1f", value));
    }

    static Figure of(String line) {
        String[] parts = line.split(",", -1);
        return new Figure(
                Integer.parseInt(parts[0]),
                parts[1],
                parts[2],
                parts[3],
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Integer.parseInt(parts[6]),
                Double.parseDouble(parts[7]));
    }
}
