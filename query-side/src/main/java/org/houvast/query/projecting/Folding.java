package org.houvast.query.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.houvast.ledger.GuardedWrites;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of entries into documents, and writes them at once. Guarded by position twice: an entry at or below the
 * position of a document was folded before and is passed over, and a document is only ever replaced by a later one.
 *
 * @param <T> the record that a document holds
 */
public final class Folding<T> {

    private final FoldedDocuments<T> documents;
    private final MongoCollection<Document> collection;
    private final Map<String, Folded<T>> folded = new LinkedHashMap<>();

    Folding(FoldedDocuments<T> documents, MongoCollection<Document> collection) {
        this.documents = documents;
        this.collection = collection;
    }

    private record Folded<T>(@Nullable T value, long position, boolean changed) {}

    /** Folds an entry into the document with this id; the fold gets null when there is none yet. */
    public Folding<T> fold(String id, long position, Function<@Nullable T, T> fold) {
        var before = folded.computeIfAbsent(id, this::read);
        if (position > before.position()) {
            var after = fold.apply(before.value());
            if (!after.equals(before.value())) {
                folded.put(id, new Folded<>(after, position, true));
            }
        }
        return this;
    }

    private Folded<T> read(String id) {
        var stored = documents.stored(id);
        return stored == null
                ? new Folded<>(null, 0, false)
                : new Folded<>(documents.value(stored), stored.getLong(FoldedDocuments.POSITION), false);
    }

    /** Writes what changed. */
    public void write() {
        List<WriteModel<Document>> writes = new ArrayList<>();
        folded.forEach((id, each) -> {
            var value = each.value();
            if (each.changed() && value != null) {
                writes.add(new ReplaceOneModel<>(
                        and(eq("_id", id), lt(FoldedDocuments.POSITION, each.position())),
                        documents.document(id, each.position(), value),
                        new ReplaceOptions().upsert(true)));
            }
        });
        GuardedWrites.write(collection, writes);
    }
}
