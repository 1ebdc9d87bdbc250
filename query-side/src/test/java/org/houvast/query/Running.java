package org.houvast.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.houvast.embeddedstore.EmbeddedStore;

/** A store in a folder of its own, gone when closed. */
public final class Running implements AutoCloseable {

    private final Path folder;
    private final EmbeddedStore store;
    private final MongoClient client;

    public Running() {
        try {
            folder = Files.createTempDirectory("houvast-query");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
    }

    /** Its address. */
    public String address() {
        return store.connectionString() + "/houvast";
    }

    /** The database. */
    public MongoDatabase database() {
        return client.getDatabase("houvast");
    }

    @Override
    public void close() {
        client.close();
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
