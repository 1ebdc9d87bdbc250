package org.houvast.query.projecting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that are folded from entries, one value each. Every write is guarded by position: an entry at or below the
 * position of the document was folded before and changes nothing. One processor with one segment writes them, so read,
 * fold and replace need no lock.
 *
 * @param <T> the record that a document holds
 */
public final class FoldedDocuments<T> {

    private static final String POSITION = "position";
    private static final String VALUE = "value";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> collection;
    private final Class<T> type;

    /** The documents of one collection. */
    public FoldedDocuments(MongoDatabase database, String collection, Class<T> type) {
        this.collection = database.getCollection(collection);
        this.type = type;
    }

    /** Folds an entry into the document with this id; the fold gets null when there is none yet. */
    public void fold(String id, long position, Function<@Nullable T, T> fold) {
        var stored = collection.find(eq("_id", id)).first();
        if (stored != null && stored.getLong(POSITION) >= position) {
            return;
        }
        var folded = fold.apply(stored == null ? null : value(stored));
        var document = new Document("_id", id)
                .append(POSITION, position)
                .append(VALUE, Document.parse(JSON.writeValueAsString(folded)));
        collection.replaceOne(eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    /** The value with this id. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(this::value);
    }

    /** The values with these ids, as far as there are any. */
    public List<T> find(List<String> ids) {
        return values(collection.find(in("_id", ids)));
    }

    /** All values. */
    public List<T> all() {
        return values(collection.find());
    }

    private List<T> values(FindIterable<Document> found) {
        return found.map(this::value).into(new ArrayList<>());
    }

    private T value(Document stored) {
        return JSON.readValue(stored.get(VALUE, Document.class).toJson(), type);
    }
}
