package org.houvast.ledgerbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A peer on a server.
 *
 * @param server what the table calls the server
 * @param address its kind, or its address
 */
record Contestant(String peer, String server, String address) {

    static final String EMBEDDED = "embedded";
    static final String MONGODB = "mongodb";
    static final String POSTGRESQL = "postgresql";

    static List<Contestant> all(Optional<Postgres> postgres, Optional<String> mongodb) {
        List<Contestant> all = new ArrayList<>();
        for (String peer : List.of(Peers.OURS, Peers.PROVEN, Peers.AXON_MONGO, Peers.RAW)) {
            all.add(new Contestant(peer, EMBEDDED, EMBEDDED));
            mongodb.ifPresent(address -> all.add(new Contestant(peer, MONGODB, address)));
        }
        postgres.ifPresent(server -> all.add(new Contestant(Peers.POSTGRES, POSTGRESQL, server.url())));
        return all;
    }
}
