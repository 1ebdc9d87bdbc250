package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What no driver sends. The server refuses it or closes the connection, stores nothing, and answers the next client.
 * Always on the embedded store.
 */
abstract class BadInput {

    @TempDir
    private static Path folder;

    static EmbeddedStore store;
    static MongoClient client;
    static MongoCollection<Document> things;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
        things = client.getDatabase("test").getCollection("things");
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @BeforeEach
    void thereIsOne() {
        things.drop();
        things.insertOne(new Document("_id", 0));
    }

    @AfterEach
    void the_server_answers_others() {
        assertThat(things.find(new Document("_id", 0))).containsExactly(new Document("_id", 0));
    }

    static void assertRefused(byte[] bytes) throws IOException {
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(bytes);
            Document answer = raw.answer();
            if (answer != null) {
                assertThat(answer.get("ok")).as(answer.toJson()).isEqualTo(0.0);
                assertThat(answer.getInteger("code")).as(answer.toJson()).isGreaterThan(1);
            }
        }
        assertThat(things.find()).containsExactly(new Document("_id", 0));
    }
}
