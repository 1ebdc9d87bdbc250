package org.houvast.ledgerbench;

import com.mongodb.client.MongoDatabase;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.houvast.ledger.Ledgers;

/** The peers by name, each as its own documentation sets it up. */
final class Peers {

    static final String OURS = "ledger";
    static final String PROVEN = "ledger with tree";
    static final String AXON_MONGO = "axon-mongo";
    static final String RAW = "raw";
    static final String POSTGRES = "axon-jdbc";

    private Peers() {}

    /** A peer on a server of a kind, both of this process; for the JDBC engine the server's address. */
    static Peer open(String peer, String server) {
        if (peer.equals(POSTGRES)) {
            return PostgresPeer.open(server);
        }
        Store store = Store.open(server);
        MongoDatabase database = store.database("bench");
        return switch (peer) {
            case OURS -> engine(() -> ours(database), database, store);
            case PROVEN -> ProvenPeer.open(store, database);
            case AXON_MONGO -> engine(() -> axonMongo(database), database, store);
            case RAW -> new RawPeer(database, store);
            default -> throw new IllegalArgumentException("There is no peer " + peer);
        };
    }

    private static Peer engine(Supplier<EventStorageEngine> engine, MongoDatabase database, Store store) {
        return new EnginePeer(engine, database::drop, store::close);
    }

    private static EventStorageEngine ours(MongoDatabase database) {
        return new Ledgers(database, Entry.serializer()).engine(NoOpEventUpcaster.INSTANCE);
    }

    private static EventStorageEngine axonMongo(MongoDatabase database) {
        return MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(Entry.serializer())
                .snapshotSerializer(Entry.serializer())
                .build();
    }
}
