package org.houvast.ledgerbench.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** A store behind the MongoDB driver. */
final class MongoSubject implements Subject {

    private static final int LIMIT = 100;
    private static final int LOADED_TOGETHER = 1000;

    private final Runnable close;
    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final AtomicLong added = new AtomicLong();

    MongoSubject(String connectionString, Runnable close) {
        this.close = close;
        this.client = MongoClients.create(connectionString);
        this.documents = client.getDatabase("bench").getCollection("documents");
        documents.createIndex(new Document("stream", 1).append("number", 1));
        documents.createIndex(new Document("number", 1));
    }

    @Override
    public boolean does(Work work) {
        return true;
    }

    @Override
    public void load(long from, long to) {
        List<Document> batch = new ArrayList<>();
        for (long number = from; number < to; number++) {
            batch.add(document(number, number));
            if (batch.size() == LOADED_TOGETHER || number == to - 1) {
                documents.insertMany(batch);
                batch.clear();
            }
        }
    }

    private static Document document(long number, long stream) {
        return new Document("_id", number)
                .append("stream", Subject.stream(stream))
                .append("number", number)
                .append("filling", FILLING);
    }

    /** One whose keys lie among those that are there, as those of streams do. */
    private Document another(long beside) {
        return document(ADDED + added.incrementAndGet(), beside);
    }

    @Override
    public long perform(Work work, long size) {
        long any = ThreadLocalRandom.current().nextLong(size);
        if (work == Work.RANGE && !Subject.inFirstHalf(any)) {
            any -= (long) IN_STREAM * BESIDE / 2;
        }
        return switch (work) {
            case INSERT_ONE, INSERT_16 -> {
                documents.insertOne(another(any));
                yield 1;
            }
            case BATCH -> {
                List<Document> batch = new ArrayList<>();
                for (int i = 0; i < work.together(); i++) {
                    batch.add(another(any));
                }
                documents.insertMany(batch);
                yield batch.size();
            }
            case FIND_BY_ID -> documents.find(Filters.eq("_id", any)).first() == null ? 0 : 1;
            case RANGE ->
                once(documents
                        .find(Filters.and(Filters.eq("stream", Subject.stream(any)), Filters.gt("number", any)))
                        .sort(Sorts.ascending("number"))
                        .limit(LIMIT));
            case SORT ->
                once(documents.find().sort(Sorts.descending("number")).skip(0).limit(LIMIT));
            case TAIL ->
                once(documents
                        .find(Filters.gt("_id", any))
                        .sort(Sorts.ascending("_id"))
                        .limit(LIMIT));
            case UPDATE_BY_ID ->
                documents
                        .updateOne(
                                Filters.eq("_id", any),
                                Updates.set(
                                        "changed", ThreadLocalRandom.current().nextInt()))
                        .getMatchedCount();
            case SCAN -> all(documents.find().batchSize(1000));
        };
    }

    private static long once(Iterable<Document> found) {
        return all(found) > 0 ? 1 : 0;
    }

    private static long all(Iterable<Document> found) {
        long count = 0;
        for (Document document : found) {
            count += document.isEmpty() ? 0 : 1;
        }
        return count;
    }

    @Override
    public void trim() {
        documents.deleteMany(Filters.gte("_id", ADDED));
    }

    @Override
    public void close() {
        client.close();
        close.run();
    }
}
