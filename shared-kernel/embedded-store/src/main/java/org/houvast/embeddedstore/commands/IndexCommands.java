package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** {@code createIndexes}, {@code dropIndexes} and {@code listIndexes}. */
final class IndexCommands {

    private static final int INDEX_NOT_FOUND = 27;
    private static final int OPTIONS_CONFLICT = 85;
    private static final int KEY_SPECS_CONFLICT = 86;

    private IndexCommands() {}

    static List<Command> all() {
        return List.of(
                new Command("createIndexes", Set.of("indexes", "commitQuorum"), IndexCommands::create),
                new Command("dropIndexes", Set.of("index"), IndexCommands::drop),
                new Command("listIndexes", Set.of("cursor"), IndexCommands::list));
    }

    private static CompletableFuture<Reply> create(Call call) {
        Namespace namespace = call.namespace();
        if (call.arguments().has("commitQuorum")) {
            throw Errors.badValue("Standalones can't specify commitQuorum");
        }
        List<Document> descriptions = call.arguments().documents("indexes").stream()
                .map(IndexDescription::of)
                .toList();
        if (descriptions.isEmpty()) {
            throw Errors.badValue("Must specify at least one index to create");
        }
        return call.write(transaction -> {
            boolean made = transaction.catalog().find(namespace) == null;
            Collection collection = transaction.resolve(namespace);
            int before = collection.indexes().size();
            for (Document description : descriptions) {
                if (!exists(collection, description)) {
                    collection = transaction.createIndex(collection, description);
                }
            }
            int after = collection.indexes().size();
            Document answer = new Document("numIndexesBefore", before)
                    .append("numIndexesAfter", after)
                    .append("createdCollectionAutomatically", made);
            return Reply.of(before == after ? answer.append("note", "all indexes already exist") : answer);
        });
    }

    private static boolean exists(Collection collection, Document description) {
        String name = String.valueOf(description.get("name"));
        for (Index index : collection.indexes()) {
            boolean sameOptions = IndexDescription.same(index.description(), description);
            if (index.name().equals(name)) {
                if (!sameOptions) {
                    throw new MongoServerError(
                            KEY_SPECS_CONFLICT,
                            "IndexKeySpecsConflict",
                            "An existing index has the same name as the requested index but other keys or options: "
                                    + name);
                }
                return true;
            }
            if (sameOptions) {
                if (IndexDescription.isId(description)) {
                    return true;
                }
                throw new MongoServerError(
                        OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + index.name());
            }
        }
        return false;
    }

    private static CompletableFuture<Reply> drop(Call call) {
        Namespace namespace = call.namespace();
        Object which = call.arguments().any("index");
        return call.write(transaction -> {
            Collection collection = required(transaction.catalog().find(namespace), namespace);
            int before = collection.indexes().size();
            for (Index index : chosen(collection, which)) {
                transaction.dropIndex(required(transaction.catalog().find(namespace), namespace), index);
            }
            return Reply.of(new Document("nIndexesWas", before));
        });
    }

    private static List<Index> chosen(Collection collection, @Nullable Object which) {
        if ("*".equals(which)) {
            return collection.indexes().stream()
                    .filter(index -> !index.name().equals(Index.ID_NAME))
                    .toList();
        }
        List<Index> chosen = new ArrayList<>();
        for (Object one : which instanceof List<?> several ? several : List.of(which == null ? "" : which)) {
            Index found = collection.indexes().stream()
                    .filter(index -> index.name().equals(one)
                            || (one instanceof Document pattern
                                    && IndexDescription.samePattern(index.keyPattern(), pattern)))
                    .findFirst()
                    .orElseThrow(() -> new MongoServerError(
                            INDEX_NOT_FOUND,
                            "IndexNotFound",
                            one instanceof String name
                                    ? "index not found with name [" + name + "]"
                                    : "can't find index with that key"));
            if (found.name().equals(Index.ID_NAME)) {
                throw Errors.invalidOptions("cannot drop _id index");
            }
            chosen.add(found);
        }
        return chosen;
    }

    private static CompletableFuture<Reply> list(Call call) {
        Namespace namespace = call.namespace();
        return call.read(view -> {
            Collection collection = required(view.catalog().find(namespace), namespace);
            return CatalogCommands.cursor(
                    namespace.database() + "." + namespace.collection(),
                    collection.indexes().stream().map(Index::description).toList());
        });
    }

    static Collection required(@Nullable Collection found, Namespace namespace) {
        if (found == null) {
            throw Errors.namespaceNotFound("ns does not exist: " + namespace);
        }
        return found;
    }
}
