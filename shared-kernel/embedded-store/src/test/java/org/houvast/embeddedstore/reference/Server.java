package org.houvast.embeddedstore.reference;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.bson.RawBsonDocument;
import org.houvast.embeddedstore.bson.Bson;

/** A collection of a server, asked through the driver. */
final class Server {

    static final String COLLECTION = "things";

    private final MongoDatabase database;

    Server(MongoDatabase database) {
        this.database = database;
    }

    /** An answer; of a command that is refused, the code of its error. */
    Document run(Document command) {
        try {
            RawBsonDocument answer =
                    database.runCommand(new RawBsonDocument(Bson.bytes(command)), RawBsonDocument.class);
            byte[] bytes = new byte[answer.getByteBuffer().remaining()];
            answer.getByteBuffer().get(bytes);
            return Bson.document(bytes);
        } catch (MongoCommandException e) {
            return new Document("refused", e.getErrorCode()).append("message", e.getErrorMessage());
        }
    }

    /** All documents that a find answers, read in batches. */
    Document find(Document find, int batch) {
        Document answer = run(find.append("batchSize", batch));
        if (answer.containsKey("refused")) {
            return answer;
        }
        Document cursor = cursor(answer);
        List<Object> found = new ArrayList<>((List<?>) requireNonNull(cursor.get("firstBatch")));
        while (!Long.valueOf(0).equals(cursor.get("id"))) {
            Document more = new Document("getMore", cursor.get("id")).append("collection", COLLECTION);
            cursor = cursor(run(more.append("batchSize", batch)));
            found.addAll((List<?>) requireNonNull(cursor.get("nextBatch")));
        }
        return new Document("found", found);
    }

    private static Document cursor(Document answer) {
        return (Document) requireNonNull(answer.get("cursor"), answer::toString);
    }

    /** As it comes over the wire. */
    static Document wired(Document document) {
        return Bson.document(Bson.bytes(document));
    }

    /** The bytes of a document whose fields are in a fixed order, inside as they are. */
    static String canonical(Document document) {
        Document sorted = new Document();
        document.keySet().stream().sorted(Comparator.naturalOrder()).forEach(key -> sorted.put(key, document.get(key)));
        return HexFormat.of().formatHex(Bson.bytes(sorted));
    }
}
