package org.houvast.query.projecting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are folded from entries, one value each.
 *
 * @param <T> the record that a document holds
 */
public final class FoldedDocuments<T> {

    static final String POSITION = "position";
    private static final String VALUE = "value";

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Class<T> type;

    FoldedDocuments(MongoCollection<Document> collection, Documents documents, Class<T> type) {
        this.collection = collection;
        this.documents = documents;
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

    /** Keeps an index on these fields of the values. */
    public FoldedDocuments<T> indexed(String... fields) {
        collection.createIndex(
                ascending(Stream.of(fields).map(FoldedDocuments::field).toList()));
        return this;
    }

    /** A field of the values, as a filter calls it. */
    public static String field(String name) {
        return VALUE + "." + name;
    }

    /** The values that a filter holds for, in the order of their ids; an index on its {@linkplain #field fields} finds them. */
    public List<T> where(Bson filter, int most) {
        return values(collection.find(filter).sort(ascending("_id")).limit(most));
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
        return documents.read(json(stored), type);
    }

    private static String json(Document stored) {
        return stored.get(VALUE, Document.class).toJson();
    }

    Document document(String id, long position, T value) {
        return new Document("_id", id).append(POSITION, position).append(VALUE, Document.parse(documents.write(value)));
    }

    private List<T> values(FindIterable<Document> found) {
        var kept = found.map(FoldedDocuments::json).into(new ArrayList<>());
        documents.expect(kept);
        return kept.stream().map(json -> documents.read(json, type)).toList();
    }
}
