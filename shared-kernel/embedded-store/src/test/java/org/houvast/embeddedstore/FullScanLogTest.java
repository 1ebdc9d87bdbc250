package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: it is its log that is read. */
class FullScanLogTest {

    private static final String SECRET = "Jantje-Peeters-2014";

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> many;
    private LogCapture log;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
        database = client.getDatabase("test");
        many = filled("many", 1001);
        log = new LogCapture("org.houvast.embeddedstore.queries.FullScans", Level.INFO);
    }

    private MongoCollection<Document> filled(String name, int documents) {
        MongoCollection<Document> collection = database.getCollection(name);
        collection.insertMany(IntStream.range(0, documents)
                .mapToObj(i -> new Document("_id", i).append("name", SECRET + i).append("n", i))
                .toList());
        collection.createIndex(new Document("n", 1));
        return collection;
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
        store.close();
    }

    @Test
    void a_kind_of_query_that_no_index_serves_is_told_once_and_without_a_value() {
        for (int i = 0; i < 3; i++) {
            assertThat(many.find(new Document("name", SECRET + i))).hasSize(1);
        }
        assertThat(log.lines())
                .containsExactly("A query of test.many by {name} reads more than 1000 documents one after another,"
                        + " as no index serves it");
    }

    @Test
    void fields_and_operators_are_told_and_nothing_that_they_are_compared_with() {
        assertThat(many.find(Document.parse("""
                        {$or: [{name: {$regex: 'Karel'}}, {name: {$gt: 'Karel', $not: {$in: ['Karel']}}}],
                         address: {street: 'Karel'},
                         'visits.by': {$elemMatch: {who: 'Karel', on: {$lt: 'Karel'}}},
                         "a\\nb": {$ne: 'Karel'},
                         $expr: {$eq: ['$name', 'Karel']}}"""))).isEmpty();
        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains(" by {$or: [{name: {$regex}}, {name: {$gt, $not: {$in}}}], address,"
                        + " visits.by: {$elemMatch: {who, on: {$lt}}}, a?b: {$ne}, $expr} reads ");
    }

    @Test
    void every_command_that_looks_for_documents_is_told_of() {
        assertThat(many.countDocuments(new Document("a", SECRET))).isZero();
        assertThat(many.distinct("name", new Document("b", SECRET), String.class))
                .isEmpty();
        assertThat(many.deleteMany(new Document("c", SECRET)).getDeletedCount()).isZero();
        assertThat(many.updateMany(new Document("d", SECRET), new Document("$set", new Document("n", 0)))
                        .getMatchedCount())
                .isZero();
        assertThat(many.findOneAndDelete(new Document("e", SECRET))).isNull();
        assertThat(many.find(new Document("f", SECRET)).sort(new Document("name", 1)))
                .isEmpty();
        assertThat(many.find(new Document("name", new Document("$gt", ""))).batchSize(10))
                .hasSize(1001);
        assertThat(log.lines())
                .extracting(line -> line.replaceAll(".* by (.*) reads .*", "$1"))
                .containsExactly("{a}", "{b}", "{c}", "{d}", "{e}", "{f}", "{name: {$gt}}");
    }

    @Test
    void nothing_is_told_of_what_an_index_serves_nor_of_few_documents_nor_of_what_is_meant_to_read_all() {
        MongoCollection<Document> few = filled("few", 1000);
        assertThat(few.find(new Document("name", SECRET))).isEmpty();
        assertThat(many.find(new Document("n", new Document("$gte", 0)).append("name", SECRET)))
                .isEmpty();
        assertThat(many.find()).hasSize(1001);
        assertThat(many.find(new Document("name", SECRET)).hint(new Document("$natural", 1)))
                .isEmpty();
        assertThat(log.lines()).isEqualTo(List.of());
    }
}
