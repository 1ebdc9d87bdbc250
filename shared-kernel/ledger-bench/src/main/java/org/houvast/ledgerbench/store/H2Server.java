package org.houvast.ledgerbench.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** mongo-java-server with its H2 backend, made durable: each message that writes is committed and synced. */
final class H2Server {

    private static final Set<String> WRITING = Set.of("insert", "update", "delete", "findAndModify", "createIndexes");

    private final MongoServer server;
    private final String connectionString;

    H2Server(Path folder) {
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("bench.h2").toString())
                .autoCommitDisabled()
                .open();
        this.server = new MongoServer(new Durable(store));
        this.connectionString = server.bindAndGetConnectionString();
    }

    String connectionString() {
        return connectionString;
    }

    void close() {
        server.shutdownNow();
    }

    private static final class Durable extends H2Backend {

        private final MVStore store;

        Durable(MVStore store) {
            super(store);
            this.store = store;
        }

        @Override
        public Document handleCommand(Channel channel, String database, String command, Document query) {
            Document answer = super.handleCommand(channel, database, command, query);
            if (WRITING.contains(command)) {
                store.commit();
                store.sync();
            }
            return answer;
        }
    }
}
