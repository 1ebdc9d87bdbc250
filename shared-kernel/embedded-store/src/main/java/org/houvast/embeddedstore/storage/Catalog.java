package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.embeddedstore.bson.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The collections and indexes of a store at one moment.
 *
 * @param version counts its changes, in the file as here, so that a reader knows whether the two are of one moment
 */
public record Catalog(long version, SortedMap<String, Collection> collections) {

    public Catalog {
        collections = Collections.unmodifiableSortedMap(collections);
    }

    static Catalog read(Statements statements) {
        Map<Long, List<Index>> indexes = new HashMap<>();
        try (Rows rows = statements.rows("SELECT collection, id, description, multikey FROM indexes ORDER BY id")) {
            while (rows.next()) {
                Document description = Bson.document(required(rows.bytes(3)));
                indexes.computeIfAbsent(rows.number(1), id -> new ArrayList<>())
                        .add(Index.of(rows.number(2), description, rows.number(4) != 0));
            }
        }
        SortedMap<String, Collection> collections = new TreeMap<>();
        try (Rows rows = statements.rows("SELECT id, database, name, uuid FROM collections")) {
            while (rows.next()) {
                long id = rows.number(1);
                Namespace namespace = new Namespace(rows.text(2), rows.text(3));
                collections.put(
                        namespace.toString(),
                        new Collection(
                                id,
                                namespace,
                                UUID.fromString(rows.text(4)),
                                List.copyOf(indexes.getOrDefault(id, List.of()))));
            }
        }
        return new Catalog(version(statements), collections);
    }

    static long version(Statements statements) {
        Long version = statements.number("SELECT version FROM catalog");
        return version == null ? 0 : version;
    }

    /** The collection of a name; null when there is none. */
    public @Nullable Collection find(Namespace namespace) {
        return collections.get(namespace.toString());
    }

    /** The collections of a database, by their names. */
    public List<Collection> of(String database) {
        return collections.values().stream()
                .filter(collection -> collection.namespace().database().equals(database))
                .toList();
    }

    /** The names of the databases that hold a collection. */
    public List<String> databases() {
        return collections.values().stream()
                .map(collection -> collection.namespace().database())
                .distinct()
                .toList();
    }

    Catalog with(Collection collection) {
        SortedMap<String, Collection> changed = new TreeMap<>(collections);
        changed.values().removeIf(other -> other.id() == collection.id());
        changed.put(collection.namespace().toString(), collection);
        return new Catalog(version + 1, changed);
    }

    Catalog without(Collection collection) {
        SortedMap<String, Collection> changed = new TreeMap<>(collections);
        changed.remove(collection.namespace().toString());
        return new Catalog(version + 1, changed);
    }

    private static byte[] required(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalStateException("An index has no description");
        }
        return bytes;
    }
}
