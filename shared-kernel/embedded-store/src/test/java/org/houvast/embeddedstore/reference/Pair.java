package org.houvast.embeddedstore.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** A server's collection and the reference that is to be the same, with what is to be drawn for both. */
final class Pair {

    static final int IDS = 80;

    final Server server;
    final RandomQueries random;
    final RandomUpdates updates;
    final ReferenceCollection reference = new ReferenceCollection();
    private Document last = new Document();

    Pair(MongoDatabase database, long seed) {
        this.server = new Server(database);
        this.random = new RandomQueries(seed);
        this.updates = new RandomUpdates(random);
    }

    Document ask(Document command) {
        last = command;
        return server.run(command);
    }

    Document find(Document command, int batch) {
        last = command;
        return server.find(command, batch);
    }

    /** The command that was sent last. */
    Document last() {
        return last;
    }

    /** The code of what is refused; null when nothing is. */
    static @Nullable Integer code(Runnable write) {
        try {
            write.run();
            return null;
        } catch (Refused e) {
            return e.code();
        }
    }

    /** Of each write that failed, its place in the command and the code. */
    static List<List<Object>> errors(Document answer) {
        return documents(answer.getOrDefault("writeErrors", List.of())).stream()
                .map(error -> List.of(error.get("index"), error.get("code")))
                .toList();
    }

    static List<Document> documents(@Nullable Object list) {
        return list instanceof List<?> documents
                ? documents.stream().map(Document.class::cast).toList()
                : List.of();
    }

    Document document() {
        Document document = new Document("_id", random.below(IDS));
        document.putAll(random.document(random.chance(0.4)));
        document.put("n", random.below(20));
        return Server.wired(document);
    }

    Document replacement() {
        Document replacement = document();
        if (random.chance(0.9)) {
            replacement.remove("_id");
        }
        return replacement;
    }

    Document filter() {
        Document sample = reference.documents().isEmpty() ? document() : random.one(reference.documents());
        List<IndexDefinition> there = List.copyOf(reference.indexes().values());
        Document filter = random.filter(sample, there.isEmpty() ? random.index("none") : random.one(there));
        if (random.chance(0.1)) {
            filter.put("_id", new Document(random.one(List.of("$gte", "$lt")), random.below(IDS)));
        }
        return Server.wired(filter);
    }

    Document sort() {
        List<IndexDefinition> there = List.copyOf(reference.indexes().values());
        return random.sort(there.isEmpty() ? random.index("none") : random.one(there));
    }

    /** Takes the server's documents for right, where the manual leaves open what it does. */
    void synchronise() {
        reference.documents().clear();
        reference.documents().addAll(all());
    }

    private List<Document> all() {
        return documents(
                server.find(new Document("find", Server.COLLECTION), 1000).get("found"));
    }

    /** They hold the same. */
    void compareAll() {
        Map<String, Document> there = byContent(all());
        Map<String, Document> wanted = byContent(reference.documents());
        Map<String, Document> lacking = new LinkedHashMap<>(wanted);
        lacking.keySet().removeAll(there.keySet());
        Map<String, Document> surplus = new LinkedHashMap<>(there);
        surplus.keySet().removeAll(wanted.keySet());
        assertThat(surplus.values()).as("instead of %s", lacking.values()).isEmpty();
        assertThat(there.keySet()).containsExactlyElementsOf(wanted.keySet());
    }

    private static Map<String, Document> byContent(List<Document> documents) {
        Map<String, Document> byContent = new LinkedHashMap<>();
        documents.forEach(each -> byContent.put(Server.canonical(each), each));
        return byContent;
    }
}
