package org.houvast.embeddedstore.aggregation;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.aggregation.stage.SampleStage;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.SortKey;

/** Stages that cannot answer before they have taken in all documents: these are held as bytes, and counted. */
final class HoldingStages {

    private HoldingStages() {}

    /** {@code $sort}: those of one place stay in the order in which they came. */
    static Stage sort(Document order, Memory.Share memory) {
        SortKey keys = new SortKey(order);
        return documents -> {
            List<Entry> held = new ArrayList<>();
            documents.forEach(document -> {
                Entry entry = new Entry(keys.of(document), Bson.bytes(document));
                memory.take((long) entry.key.length + entry.document.length);
                held.add(entry);
            });
            held.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned));
            return held.stream().map(entry -> Bson.document(entry.document));
        };
    }

    /** {@code $sample}: each document with the same chance, as many as are asked for (Vitter 1985, algorithm R). */
    static Stage sample(Document specification, Memory.Share memory) {
        // the library refuses what makes no sense
        var _ = new SampleStage(specification);
        int size = requireNonNull((Number) specification.get("size")).intValue();
        return documents -> {
            List<byte[]> held = new ArrayList<>();
            Random random = ThreadLocalRandom.current();
            long[] come = {0};
            documents.forEach(document -> {
                come[0]++;
                if (held.size() < size) {
                    memory.take(add(held, document));
                } else {
                    long place = random.nextLong(come[0]);
                    if (place < size) {
                        memory.take(replace(held, (int) place, document));
                    }
                }
            });
            return held.stream().map(Bson::document);
        };
    }

    private static int add(List<byte[]> held, Document document) {
        byte[] bytes = Bson.bytes(document);
        held.add(bytes);
        return bytes.length;
    }

    /** By how much what is held grows; less than 0 when it shrinks. */
    private static int replace(List<byte[]> held, int place, Document document) {
        byte[] bytes = Bson.bytes(document);
        return bytes.length - held.set(place, bytes).length;
    }

    /** All documents, to be gone through several times. */
    static List<byte[]> hold(Stream<Document> documents, Memory.Share memory) {
        List<byte[]> held = new ArrayList<>();
        documents.forEach(document -> memory.take(add(held, document)));
        return held;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
    private record Entry(byte[] key, byte[] document) {}
}
