package org.houvast.embeddedstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;

/** Writes of all kinds without end, while an index comes and goes; prints what the store has answered for. */
final class MixedWritingProgram {

    static final int WRITERS = 32;
    static final String COMES_AND_GOES = "comes_and_goes";

    private MixedWritingProgram() {}

    /** Arguments: the folder, and a name for this run. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(store.connectionString());
        MongoCollection<Document> entries = client.getDatabase("crash").getCollection("entries");
        createIndexes(entries);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = arguments[1] + "-" + writer;
            Thread.ofPlatform().start(() -> write(new MixedWrites(name), name, entries, out));
        }
        Thread.ofPlatform().start(() -> comeAndGo(entries, out));
    }

    private static void createIndexes(MongoCollection<Document> entries) {
        entries.createIndex(Document.parse("{w: 1, n: 1}"));
        entries.createIndex(Document.parse("{w: 1, n: -1, _id: 1}"), new IndexOptions().unique(true));
        entries.createIndex(Document.parse("{tags: 1}"));
        entries.createIndex(Document.parse("{c: -1}"), new IndexOptions().sparse(true));
        entries.createIndex(
                Document.parse("{mark: 1}"),
                new IndexOptions().partialFilterExpression(Document.parse("{mark: {$exists: true}}")));
    }

    private static void write(MixedWrites writes, String name, MongoCollection<Document> entries, PrintStream out) {
        for (int number = 0; true; number++) {
            writes.perform(number, entries);
            say(out, "kept " + name + " " + number);
        }
    }

    private static void comeAndGo(MongoCollection<Document> entries, PrintStream out) {
        while (true) {
            say(out, "may come");
            entries.createIndex(Document.parse("{n: 1, tags: -1}"), new IndexOptions().name(COMES_AND_GOES));
            say(out, "came");
            say(out, "may go");
            entries.dropIndex(COMES_AND_GOES);
            say(out, "went");
        }
    }

    private static synchronized void say(PrintStream out, String line) {
        out.print(line + "\n");
        out.flush();
    }
}
