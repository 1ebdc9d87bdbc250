package org.houvast.embeddedstore.storage;

import java.util.List;
import java.util.UUID;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A collection and its table.
 *
 * @param id its number in the file
 * @param namespace where it is found
 * @param uuid what it is known by, whatever its name
 * @param indexes its indexes, that of {@code _id} first
 */
public record Collection(long id, Namespace namespace, UUID uuid, List<Index> indexes) {

    /** An index by its name. */
    public @Nullable Index index(String name) {
        return indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What may be planned with. */
    public List<IndexDefinition> definitions() {
        return indexes.stream().map(Index::definition).toList();
    }

    Index idIndex() {
        return indexes.getFirst();
    }

    Collection with(List<Index> other) {
        return new Collection(id, namespace, uuid, List.copyOf(other));
    }

    Collection at(Namespace other) {
        return new Collection(id, other, uuid, indexes);
    }

    String table() {
        return "d" + id;
    }
}
