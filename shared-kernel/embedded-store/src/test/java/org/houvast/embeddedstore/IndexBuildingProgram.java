package org.houvast.embeddedstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;

/** Builds an index over what is there, and says so before and after. */
final class IndexBuildingProgram {

    static final String NAME = "built";
    static final Document KEYS = Document.parse("{group: 1, text: -1}");

    private IndexBuildingProgram() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(store.connectionString());
        say("building");
        String built =
                client.getDatabase("crash").getCollection("entries").createIndex(KEYS, new IndexOptions().name(NAME));
        say(built);
        Thread.currentThread().join();
    }

    private static void say(String line) {
        System.out.writeBytes((line + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }
}
