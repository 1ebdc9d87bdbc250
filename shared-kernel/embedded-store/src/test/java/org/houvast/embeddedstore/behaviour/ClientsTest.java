package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.embeddedstore.behaviour.RawClient.OP_MSG;
import static org.houvast.embeddedstore.behaviour.RawClient.bson;
import static org.houvast.embeddedstore.behaviour.RawClient.insertOf;
import static org.houvast.embeddedstore.behaviour.RawClient.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Clients that go away, and many at once. */
@Manual("MongoDB Wire Protocol")
class ClientsTest extends BadInput {

    private static final int CLIENTS = 200;

    @Test
    void a_client_that_goes_in_the_middle_of_a_message() throws IOException {
        byte[] whole = message(OP_MSG, insertOf(bson(new Document("_id", 1))));
        for (int sent = 0; sent < whole.length; sent++) {
            try (RawClient raw = new RawClient(store.connectionString())) {
                raw.send(Arrays.copyOf(whole, sent));
            }
        }
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_client_that_goes_in_the_middle_of_a_cursor() throws IOException {
        List<Document> many = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            many.add(new Document("_id", i));
        }
        things.insertMany(many);
        for (int i = 0; i < CLIENTS; i++) {
            try (RawClient raw = new RawClient(store.connectionString())) {
                Document answer = raw.run(Document.parse("{find: \"things\", batchSize: 2, $db: \"test\"}"));
                assertThat(answer.get("cursor", Document.class).getLong("id")).isNotZero();
            }
        }
        things.deleteMany(Document.parse("{_id: {$gt: 0}}"));
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void two_hundred_clients_at_once() throws Exception {
        CyclicBarrier all = new CyclicBarrier(CLIENTS);
        List<Callable<Boolean>> clients = new ArrayList<>();
        for (int i = 1; i <= CLIENTS; i++) {
            int id = i;
            clients.add(() -> {
                try (RawClient raw = new RawClient(store.connectionString())) {
                    all.await();
                    Document stored = raw.run(
                            Document.parse("{insert: \"things\", documents: [{_id: " + id + "}], $db: \"test\"}"));
                    Document found =
                            raw.run(Document.parse("{find: \"things\", filter: {_id: " + id + "}, $db: \"test\"}"));
                    return stored.getInteger("n") == 1
                            && found.get("cursor", Document.class)
                                            .getList("firstBatch", Document.class)
                                            .size()
                                    == 1;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(things.countDocuments()).isEqualTo(CLIENTS + 1);
    }
}
