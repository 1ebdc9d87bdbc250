package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Sizes;
import org.houvast.embeddedstore.storage.Validation;

/**
 * Commands about what is in the store and how much: {@code collStats}, {@code dbStats}, {@code validate} (MongoDB manual,
 * "Diagnostic commands"). They read what they tell of whole, beside writers and not in their way.
 */
final class StatisticsCommands {

    private StatisticsCommands() {}

    static List<Command> all() {
        return List.of(
                new Command("collStats", Set.of("scale"), StatisticsCommands::collection),
                new Command("collstats", Set.of("scale"), StatisticsCommands::collection),
                new Command("dbStats", Set.of("scale"), StatisticsCommands::database),
                new Command("dbstats", Set.of("scale"), StatisticsCommands::database),
                new Command("serverStatus", Set.of(), StatisticsCommands::server),
                new Command("validate", Set.of("full"), StatisticsCommands::validate));
    }

    private static CompletableFuture<Reply> collection(Call call) {
        Namespace namespace = call.namespace();
        long scale = scale(call);
        return call.read(view -> {
            Collection found = view.catalog().find(namespace);
            Sizes sizes = found == null ? Sizes.NONE : Sizes.of(view, found);
            long count = found == null ? 0 : view.count(found);
            Document answer = new Document("ns", namespace.toString())
                    .append("size", sizes.documents() / scale)
                    .append("count", count);
            if (count > 0) {
                answer.append("avgObjSize", sizes.documents() / count);
            }
            Document indexes = new Document();
            sizes.indexes().forEach((name, bytes) -> indexes.append(name, bytes / scale));
            return Reply.of(answer.append("storageSize", sizes.storage() / scale)
                    .append("nindexes", indexes.size())
                    .append("indexSizes", indexes)
                    .append("totalIndexSize", sizes.allIndexes() / scale)
                    .append("totalSize", (sizes.storage() + sizes.allIndexes()) / scale)
                    .append("scaleFactor", scale));
        });
    }

    private static CompletableFuture<Reply> database(Call call) {
        long scale = scale(call);
        return call.read(view -> {
            List<Collection> collections = view.catalog().of(call.database());
            List<Sizes> sizes =
                    collections.stream().map(each -> Sizes.of(view, each)).toList();
            long objects = sum(collections, view::count);
            long data = sum(sizes, Sizes::documents);
            long storage = sum(sizes, Sizes::storage);
            long indexes = sum(sizes, Sizes::allIndexes);
            return Reply.of(new Document("db", call.database())
                    .append("collections", collections.size())
                    .append("objects", objects)
                    .append("avgObjSize", objects == 0 ? 0.0 : (double) data / objects)
                    .append("dataSize", data / scale)
                    .append("storageSize", storage / scale)
                    .append("indexes", sum(collections, each -> each.indexes().size()))
                    .append("indexSize", indexes / scale)
                    .append("totalSize", (storage + indexes) / scale)
                    .append("scaleFactor", scale));
        });
    }

    private static <T> long sum(List<T> of, ToLongFunction<T> each) {
        return of.stream().mapToLong(each).sum();
    }

    /** By what sizes are divided. */
    private static long scale(Call call) {
        long scale = call.arguments().number("scale", 1);
        if (scale < 1) {
            throw Errors.outOfBounds(call.request().name() + ".scale", 1, scale);
        }
        return scale;
    }

    private static CompletableFuture<Reply> server(Call call) {
        return Call.now(Reply.of(new Document("process", "houvast-embedded-store")
                .append("pid", ProcessHandle.current().pid())
                .append(
                        "metrics",
                        new Document(
                                "cursor",
                                new Document(
                                        "open",
                                        new Document(
                                                "total",
                                                call.services().cursors().open()))))));
    }

    private static CompletableFuture<Reply> validate(Call call) {
        Namespace namespace = call.namespace();
        return call.read(view -> {
            Collection found = view.catalog().find(namespace);
            if (found == null) {
                throw Errors.namespaceNotFound("Collection '" + namespace + "' does not exist to validate.");
            }
            Validation result = Validation.of(view, found);
            Document keys = new Document();
            for (Index index : found.indexes()) {
                keys.append(index.name(), result.keysPerIndex().get(index.name()));
            }
            return Reply.of(new Document("ns", namespace.toString())
                    .append("nrecords", result.documents())
                    .append("nIndexes", found.indexes().size())
                    .append("keysPerIndex", keys)
                    .append("valid", result.errors().isEmpty())
                    .append("errors", result.errors()));
        });
    }
}
