package org.houvast.ledgerbench.store;

import java.util.List;

/** What is measured of a store; each is done again and again until the time is up. */
enum Work {
    FIND_BY_ID("find by `_id`", 1, 1),
    RANGE("range of an indexed field, limit 100", 1, 1),
    SORT("sort by an index, limit 100", 1, 1),
    TAIL("tail after an `_id`, limit 100", 1, 1),
    UPDATE_BY_ID("update by `_id`", 1, 1),
    SCAN("scan, documents", 1, 1),
    INSERT_ONE("insert one, 1 client", 1, 1),
    INSERT_16("insert one, 16 clients", 16, 1),
    BATCH("insert 100 together", 1, 100);

    /** What is read again at each size, to see whether it grows with it. */
    static final List<Work> INDEXED = List.of(INSERT_ONE, FIND_BY_ID, RANGE, SORT, TAIL, UPDATE_BY_ID);

    private final String text;
    private final int clients;
    private final int together;

    Work(String text, int clients, int together) {
        this.text = text;
        this.clients = clients;
        this.together = together;
    }

    /** Whether it adds documents. */
    boolean adds() {
        return this == INSERT_ONE || this == INSERT_16 || this == BATCH;
    }

    String text() {
        return text;
    }

    int clients() {
        return clients;
    }

    /** How many documents count for one time that it is done. */
    int together() {
        return together;
    }
}
