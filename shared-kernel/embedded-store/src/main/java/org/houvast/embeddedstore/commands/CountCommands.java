package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.bson.BsonCheck;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.matching.Values;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.jspecify.annotations.Nullable;

/** {@code count} and {@code distinct}. */
final class CountCommands {

    private static final int TOO_BIG = 17217;

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
            Map<byte[], @Nullable Object> values = new TreeMap<>(Arrays::compareUnsigned);
            Collection collection = view.catalog().find(namespace);
            if (collection != null) {
                try (Memory.Share memory = call.services().memory().share()) {
                    boolean _ = Finder.find(collection, query, memory).read(view, call.deadline(), row -> {
                        Values.at(key, row.document(), value -> add(values, value));
                        return true;
                    });
                }
            }
            Document answer = new Document("values", new ArrayList<>(values.values()));
            if (Bson.bytes(answer).length > BsonCheck.LARGEST_DOCUMENT) {
                throw new MongoServerError(TOO_BIG, "distinct too big, 16mb cap");
            }
            return Reply.of(answer);
        });
    }

    /** Of an array, its elements. */
    private static void add(Map<byte[], @Nullable Object> values, @Nullable Object value) {
        if (value instanceof List<?> elements) {
            elements.forEach(element -> addOne(values, element));
        } else {
            addOne(values, value);
        }
    }

    private static void addOne(Map<byte[], @Nullable Object> values, @Nullable Object value) {
        if (!(value instanceof Missing)) {
            values.putIfAbsent(KeyString.of(value), value);
        }
    }
}
