package org.houvast.embeddedstore;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Writes without end, and prints each id once the store has answered for it. */
final class WritingProgram {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private WritingProgram() {}

    /** Arguments: the folder, a name for this run, the number of threads, the bytes of filling in a document. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.US_ASCII);
        EmbeddedStore store =
                EmbeddedStore.open(Path.of(arguments[0]), stopped -> say(out, "stopped " + stopped.getMessage()));
        MongoClient client = MongoClients.create(store.connectionString());
        MongoCollection<Document> entries = client.getDatabase("crash").getCollection("entries");
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < Integer.parseInt(arguments[2]); writer++) {
            String name = arguments[1] + "-" + writer;
            byte[] filling = new byte[Integer.parseInt(arguments[3])];
            writers.add(Thread.ofPlatform().start(() -> write(entries, name, filling, out)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private static void write(MongoCollection<Document> entries, String name, byte[] filling, PrintStream out) {
        for (int number = 0; true; number++) {
            try {
                entries.insertOne(new Document("_id", name + "-" + number).append("filling", filling));
                entries.updateOne(Filters.eq("_id", name), Updates.set("last", number), UPSERT);
            } catch (MongoException e) {
                say(out, "failed " + e.getCode());
                return;
            }
            say(out, "kept " + name + "-" + number);
        }
    }

    private static synchronized void say(PrintStream out, String line) {
        out.print(line + "\n");
        out.flush();
    }
}
