package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Validation;

/** Commands about what is in the store and how much: {@code collStats}, {@code dbStats}, {@code validate}. */
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
        return call.read(view -> {
            Collection found = view.catalog().find(namespace);
            Document answer = new Document("ns", namespace.toString());
            return Reply.of(
                    found == null
                            ? answer.append("count", 0).append("nindexes", 0)
                            : answer.append("count", view.count(found))
                                    .append("nindexes", found.indexes().size()));
        });
    }

    private static CompletableFuture<Reply> database(Call call) {
        return call.read(view -> {
            List<Collection> collections = view.catalog().of(call.database());
            return Reply.of(new Document("db", call.database())
                    .append("collections", collections.size())
                    .append(
                            "objects",
                            collections.stream().mapToLong(view::count).sum())
                    .append(
                            "indexes",
                            collections.stream()
                                    .mapToInt(each -> each.indexes().size())
                                    .sum()));
        });
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
