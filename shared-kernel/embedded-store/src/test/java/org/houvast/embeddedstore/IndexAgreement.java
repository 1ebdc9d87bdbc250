package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Whether the indexes of a collection and a scan of its documents tell the same. */
final class IndexAgreement {

    private static final int VALUES = 40;
    private static final Document SCAN = new Document("$natural", 1);

    private final MongoCollection<Document> collection;
    private final int lookedUp;

    IndexAgreement(MongoCollection<Document> collection) {
        this(collection, VALUES);
    }

    /**
     * Of a collection.
     *
     * @param lookedUp how many values are looked up in each index, for each of which the collection is read whole
     */
    IndexAgreement(MongoCollection<Document> collection, int lookedUp) {
        this.collection = collection;
        this.lookedUp = lookedUp;
    }

    /** For each index: all that belongs in it is there and nothing else, and single values lead to what they should. */
    void check() {
        for (Document index : collection.listIndexes()) {
            Document keys = index.get("key", Document.class);
            Bson belongs = belonging(index, keys);
            Bson partial = index.get("partialFilterExpression", new Document());
            assertThat(ids(partial, keys)).as("%s", keys).isEqualTo(ids(belongs, SCAN));
            String first = keys.keySet().iterator().next();
            for (Object value : values(first)) {
                assertThat(ids(Filters.and(partial, Filters.eq(first, value)), keys))
                        .as("%s: %s", keys, value)
                        .isEqualTo(ids(Filters.and(belongs, Filters.eq(first, value)), SCAN));
            }
        }
    }

    private static Bson belonging(Document index, Document keys) {
        Document partial = index.get("partialFilterExpression", Document.class);
        if (partial != null) {
            return partial;
        }
        return index.getBoolean("sparse", false)
                ? Filters.or(keys.keySet().stream().map(Filters::exists).toList())
                : new Document();
    }

    private List<Object> values(String field) {
        Set<Object> values = new HashSet<>();
        for (Document found : collection.find(Filters.exists(field)).hint(SCAN)) {
            values.addAll(found.get(field) instanceof List<?> elements ? elements : List.of(found.get(field)));
        }
        return values.stream().limit(lookedUp).toList();
    }

    private List<String> ids(Bson filter, Document hint) {
        return collection
                .find(filter)
                .hint(hint)
                .map(found -> found.getString("_id"))
                .into(new java.util.ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }
}
