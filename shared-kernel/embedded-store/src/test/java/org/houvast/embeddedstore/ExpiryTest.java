package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents whose time is over go when the store is opened, and every minute (MongoDB manual, "TTL indexes"). */
class ExpiryTest {

    private final Instant now = Instant.now();
    private static final int MANY = 450;

    @TempDir
    private Path folder;

    @Test
    void documents_whose_time_is_over_go_and_no_others() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = things(client);
            things.createIndex(new Document("until", 1), new IndexOptions().expireAfter(3600L, TimeUnit.SECONDS));
            things.createIndex(
                    new Document("guarded", 1),
                    new IndexOptions()
                            .expireAfter(0L, TimeUnit.SECONDS)
                            .partialFilterExpression(new Document("done", true)));
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                documents.add(new Document("_id", i).append("until", ago(Duration.ofHours(2))));
            }
            documents.add(new Document("_id", "one of several")
                    .append("until", List.of(ago(Duration.ofHours(-9)), ago(Duration.ofHours(2)))));
            documents.add(new Document("_id", "within the hour").append("until", ago(Duration.ofMinutes(30))));
            documents.add(new Document("_id", "no date").append("until", 5));
            documents.add(new Document("_id", "missing"));
            documents.add(new Document("_id", "not done").append("guarded", ago(Duration.ofDays(1))));
            documents.add(new Document("_id", "done")
                    .append("guarded", ago(Duration.ofDays(1)))
                    .append("done", true));
            things.insertMany(documents);
        }
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = things(client);
            Awaitility.await().until(() -> things.countDocuments(Filters.type("_id", "int")) == 0);
            assertThat(things.find())
                    .extracting("_id")
                    .containsExactlyInAnyOrder("within the hour", "no date", "missing", "not done");
        }
        assertThat(Maintenance.check(folder)).isEmpty();
    }

    private Date ago(Duration time) {
        return Date.from(now.minus(time));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
