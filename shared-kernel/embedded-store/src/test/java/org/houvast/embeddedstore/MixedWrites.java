package org.houvast.embeddedstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Writes of many kinds, each given by its number alone, and what each does to the documents of its writer: so what must
 * be there after a number is known without having watched.
 */
final class MixedWrites {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final int KINDS = 8;
    private static final int SLOTS = 12;
    private static final String PADDING = "x".repeat(200);

    private final String writer;

    MixedWrites(String writer) {
        this.writer = writer;
    }

    /** Carries out the write of this number: one command. */
    void perform(int number, MongoCollection<Document> entries) {
        String slot = slot(number);
        switch (number % KINDS) {
            case 0 -> entries.insertOne(entry(number));
            case 1 -> entries.updateOne(eq("_id", slot), combine(set("n", number), inc("c", 1)), UPSERT);
            case 2 ->
                entries.findOneAndUpdate(
                        eq("_id", slot),
                        combine(inc("c", 1), push("tags", number)),
                        new FindOneAndUpdateOptions().upsert(true));
            case 3 ->
                entries.replaceOne(
                        eq("_id", slot), entry(number).append("_id", slot), new ReplaceOptions().upsert(true));
            case 4 -> entries.deleteOne(eq("_id", id(number - 4)));
            case 5 -> entries.insertMany(List.of(entry(number), entry(number).append("_id", id(number) + "b")));
            case 6 -> entries.updateMany(and(eq("w", writer), gte("n", number - 30)), set("mark", number));
            default ->
                entries.bulkWrite(List.of(
                        new UpdateOneModel<>(eq("_id", slot), set("last", number), UPSERT),
                        new UpdateOneModel<>(eq("_id", id(number - 2)), inc("c", number)),
                        new UpdateManyModel<>(and(eq("w", writer), eq("n", number - 2)), push("tags", "late"))));
        }
    }

    /** The documents of this writer after all numbers below this one. */
    Map<String, Document> after(int numbers) {
        Map<String, Document> entries = new TreeMap<>();
        for (int number = 0; number < numbers; number++) {
            imagine(number, entries);
        }
        return entries;
    }

    private void imagine(int number, Map<String, Document> entries) {
        String slot = slot(number);
        switch (number % KINDS) {
            case 0 -> entries.put(id(number), entry(number));
            case 1 -> {
                Document updated = upserted(slot, entries);
                updated.put("n", number);
                increase(updated, 1);
            }
            case 2 -> {
                Document updated = upserted(slot, entries);
                increase(updated, 1);
                append(updated, number);
            }
            case 3 -> entries.put(slot, entry(number).append("_id", slot));
            case 4 -> entries.remove(id(number - 4));
            case 5 -> {
                entries.put(id(number), entry(number));
                entries.put(id(number) + "b", entry(number).append("_id", id(number) + "b"));
            }
            case 6 ->
                entries.values().stream()
                        .filter(entry -> entry.containsKey("w") && entry.getInteger("n") >= number - 30)
                        .forEach(entry -> entry.put("mark", number));
            default -> {
                upserted(slot, entries).put("last", number);
                increase(requireNonNull(entries.get(id(number - 2))), number);
                entries.values().stream()
                        .filter(entry -> entry.containsKey("w") && entry.getInteger("n") == number - 2)
                        .forEach(entry -> append(entry, "late"));
            }
        }
    }

    private static Document upserted(String id, Map<String, Document> entries) {
        return entries.computeIfAbsent(id, absent -> new Document("_id", id));
    }

    private static void increase(Document entry, int by) {
        entry.put("c", entry.getInteger("c", 0) + by);
    }

    private static void append(Document entry, Object tag) {
        List<Object> tags = new ArrayList<>(entry.getList("tags", Object.class, List.of()));
        tags.add(tag);
        entry.put("tags", tags);
    }

    private Document entry(int number) {
        return new Document("_id", id(number))
                .append("w", writer)
                .append("n", number)
                .append("tags", List.of(number % 7, number % 5, writer))
                .append("padding", PADDING);
    }

    private String id(int number) {
        return writer + "-" + number;
    }

    private String slot(int number) {
        return writer + "-slot" + number / KINDS % SLOTS;
    }
}
