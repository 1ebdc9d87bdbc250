package org.houvast.query.projecting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that are folded from entries, one value each.
 *
 * @param <T> the record that a document holds
 */
public final class FoldedDocuments<T> {

    static final String POSITION = "position";
    private static final String VALUE = "value";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> collection;
    private final Class<T> type;

    /** The documents of one collection. */
    public FoldedDocuments(MongoDatabase database, String collection, Class<T> type) {
        this.collection = database.getCollection(collection);
        this.type = type;
    }

    /** Begins to fold a batch of entries. */
    public Folding<T> folding() {
        return new Folding<>(this, collection);
    }

    /** The value with this id. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(stored(id)).map(this::value);
    }

    /** The values with these ids, as far as there are any. */
    public List<T> find(List<String> ids) {
        return values(collection.find(in("_id", ids)));
    }

    /** All values. */
    public List<T> all() {
        return values(collection.find());
    }

    @Nullable
    Document stored(String id) {
        return collection.find(eq("_id", id)).first();
    }

    T value(Document stored) {
        return JSON.readValue(stored.get(VALUE, Document.class).toJson(), type);
    }

    Document document(String id, long position, T value) {
        return new Document("_id", id)
                .append(POSITION, position)
                .append(VALUE, Document.parse(JSON.writeValueAsString(value)));
    }

    private List<T> values(FindIterable<Document> found) {
        return found.map(this::value).into(new ArrayList<>());
    }
}
