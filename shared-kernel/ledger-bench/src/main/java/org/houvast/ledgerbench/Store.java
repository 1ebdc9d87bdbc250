package org.houvast.ledgerbench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houvast.embeddedstore.EmbeddedStore;

/** A server that speaks MongoDB's protocol, and a client of it. */
final class Store implements AutoCloseable {

    private final MongoClient client;
    private final Runnable close;

    private Store(String address, Runnable close) {
        this.client = MongoClients.create(address);
        this.close = close;
    }

    static Store open(String kind) {
        return switch (kind) {
            case "embedded" -> embedded();
            default -> at(kind);
        };
    }

    private static Store embedded() {
        try {
            Path folder = Files.createTempDirectory("houvast-bench");
            EmbeddedStore store = EmbeddedStore.open(folder);
            return new Store(store.connectionString(), () -> {
                store.close();
                Folders.delete(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store at(String connectionString) {
        return new Store(connectionString, () -> {});
    }

    MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        client.close();
        close.run();
    }
}
