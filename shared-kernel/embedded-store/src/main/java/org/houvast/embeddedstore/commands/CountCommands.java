package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.matching.Values;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;

/** {@code count} and {@code distinct}. */
final class CountCommands {

    private CountCommands() {}

    static List<Command> all() {
        return List.of(
                new Command(
                        "count", Set.of("query", "limit", "skip", "hint", "collation", "fields"), CountCommands::count),
                new Command("distinct", Set.of("key", "query", "collation", "hint"), CountCommands::distinct));
    }

    /** The query of a count. */
    static Query countQuery(Arguments arguments) {
        arguments.refuseCollation();
        return new Query(
                arguments.document("query"),
                new Document(),
                arguments.count("skip"),
                Math.abs(arguments.number("limit", 0)),
                arguments.any("hint"));
    }

    /** The query of a distinct. */
    static Query distinctQuery(Arguments arguments) {
        arguments.refuseCollation();
        return new Query(arguments.document("query"), new Document(), 0, 0, arguments.any("hint"));
    }

    private static CompletableFuture<Reply> count(Call call) {
        Namespace namespace = call.namespace();
        Query query = countQuery(call.arguments());
        return call.read(view -> {
            Collection collection = view.catalog().find(namespace);
            if (collection == null) {
                return Reply.of(new Document("n", 0));
            }
            try (Memory.Share memory = call.services().memory().share()) {
                long count = Finder.count(view, collection, query, memory, call.deadline());
                return Reply.of(new Document("n", Math.toIntExact(count)));
            }
        });
    }

    private static CompletableFuture<Reply> distinct(Call call) {
        Namespace namespace = call.namespace();
        String key = call.arguments().text("key");
        Query query = distinctQuery(call.arguments());
        return call.read(view -> {
            DistinctValues values = new DistinctValues();
            Collection collection = view.catalog().find(namespace);
            if (collection != null) {
                try (Memory.Share memory = call.services().memory().share()) {
                    boolean _ = Finder.find(collection, query, memory).read(view, call.deadline(), row -> {
                        Values.at(key, row.document(), values::add);
                        return true;
                    });
                }
            }
            return Reply.of(new Document("values", values.all()));
        });
    }
}
