package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.keys.ParallelArraysException;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** A collection that looks at every document; what its indexes refuse is found by looking at every other one. */
public final class ReferenceCollection {

    private static final int DUPLICATE_KEY = 11000;
    private static final int PARALLEL_ARRAYS = 171;
    private static final int IMMUTABLE_FIELD = 66;

    private final List<Document> documents = new ArrayList<>();
    private final Map<String, IndexDefinition> indexes = new LinkedHashMap<>();

    public List<Document> documents() {
        return documents;
    }

    public Map<String, IndexDefinition> indexes() {
        return indexes;
    }

    public List<Document> find(Document filter) {
        return documents.stream()
                .filter(document -> ManualMatcher.matches(document, filter))
                .toList();
    }

    public void createIndex(IndexDefinition index) {
        for (int i = 0; i < documents.size(); i++) {
            check(documents.get(i), index, documents.subList(0, i));
        }
        indexes.put(index.name(), index);
    }

    public void insert(Document document) {
        refuse(document, null);
        documents.add(document);
    }

    public void delete(Document document) {
        documents.removeIf(each -> sameId(each, document));
    }

    /** What the update makes of it, whether it is another or not. */
    public Document updated(Document before, Document update) {
        Document after = ReferenceUpdate.apply(before, update, false);
        if (!sameId(before, after)) {
            throw new Refused(IMMUTABLE_FIELD, "_id");
        }
        return after;
    }

    /** What is inserted when none was found. */
    public Document upserted(Document filter, Document update) {
        Document made = new Document();
        if (update.keySet().stream().allMatch(key -> key.startsWith("$"))) {
            filter.forEach((path, value) -> {
                if (!path.startsWith("$")
                        && !(value instanceof Document part
                                && part.keySet().stream().anyMatch(key -> key.startsWith("$")))) {
                    made.putAll(ReferenceUpdate.apply(made, new Document("$set", new Document(path, value)), true));
                }
            });
        } else if (filter.containsKey("_id")) {
            made.put("_id", filter.get("_id"));
        }
        Document inserted = ReferenceUpdate.apply(made, update, true);
        if (made.containsKey("_id") && !sameId(made, inserted)) {
            throw new Refused(IMMUTABLE_FIELD, "_id");
        }
        return inserted;
    }

    public void replace(Document before, Document after) {
        refuse(after, before);
        documents.replaceAll(each -> sameId(each, before) ? after : each);
    }

    /** Refuses an update that could not be made if it were the only one. */
    public void check(Document before, Document update) {
        Document after = updated(before, update);
        refuse(after, before);
    }

    private void refuse(Document document, @Nullable Document instead) {
        List<Document> others = documents.stream()
                .filter(each -> instead == null || !sameId(each, instead))
                .toList();
        indexes.values().forEach(index -> keys(document, index)); // refused before anything else
        if (others.stream().anyMatch(each -> sameId(each, document))) {
            throw new Refused(DUPLICATE_KEY, "_id");
        }
        indexes.values().forEach(index -> check(document, index, others));
    }

    private static void check(Document document, IndexDefinition index, List<Document> others) {
        List<byte[]> keys = keys(document, index);
        if (index.unique() && !keys.isEmpty()) {
            TreeSet<byte[]> taken = new TreeSet<>(Arrays::compareUnsigned);
            others.forEach(other -> taken.addAll(keys(other, index)));
            if (keys.stream().anyMatch(taken::contains)) {
                throw new Refused(DUPLICATE_KEY, index.name());
            }
        }
    }

    private static List<byte[]> keys(Document document, IndexDefinition index) {
        if (index.partialFilter() != null && !ManualMatcher.matches(document, index.partialFilter())) {
            return List.of();
        }
        try {
            IndexKeys keys = IndexKeys.of(document, index.fields());
            return index.sparse() && keys.absent() ? List.of() : keys.bytes();
        } catch (ParallelArraysException e) {
            throw new Refused(PARALLEL_ARRAYS, "cannot index parallel arrays");
        }
    }

    private static boolean sameId(Document one, Document other) {
        return Arrays.equals(KeyString.of(one.get("_id")), KeyString.of(other.get("_id")));
    }
}
