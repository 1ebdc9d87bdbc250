package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Projection;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;

/** {@code find}, {@code getMore} and {@code killCursors}. */
final class FindCommands {

    /** How many documents the first batch has unless asked otherwise. */
    static final int FIRST_BATCH = 101;

    private static final Set<String> NOT_SUPPORTED = Set.of(
            "tailable",
            "awaitData",
            "oplogReplay",
            "noCursorTimeout",
            "allowPartialResults",
            "returnKey",
            "showRecordId");
    private static final Set<String> OPTIONS = Set.of(
            "filter",
            "sort",
            "projection",
            "hint",
            "skip",
            "limit",
            "batchSize",
            "singleBatch",
            "collation",
            "allowDiskUse");

    private FindCommands() {}

    static List<Command> all() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(NOT_SUPPORTED);
        return List.of(
                new Command("find", Set.copyOf(options), FindCommands::find),
                new Command("getMore", Set.of("collection", "batchSize"), FindCommands::getMore),
                new Command("killCursors", Set.of("cursors"), FindCommands::killCursors));
    }

    /** The query of a find command. */
    static Query query(Arguments arguments) {
        arguments.refuseIfSet(NOT_SUPPORTED);
        arguments.refuseCollation();
        return new Query(
                arguments.document("filter"),
                arguments.document("sort"),
                arguments.count("skip"),
                arguments.count("limit"),
                arguments.any("hint"));
    }

    private static CompletableFuture<Reply> find(Call call) {
        Namespace namespace = call.namespace();
        Arguments arguments = call.arguments();
        Query query = query(arguments);
        OpenCursor.Shape shape = shape(arguments.document("projection"), query);
        long size = batchSize(arguments, FIRST_BATCH);
        return call.read((view, counted) -> {
            Collection collection = view.catalog().find(namespace);
            if (collection == null) {
                return new Reply.Batch(true, namespace.toString(), 0, List.of());
            }
            Memory.Share memory = call.services().memory().share();
            OpenCursor cursor =
                    new OpenCursor(namespace, Finder.find(collection, query, memory, counted), shape, memory);
            boolean kept = false;
            try {
                List<byte[]> batch = cursor.next(view, size, call.deadline());
                counted.mayReadOn();
                kept = !arguments.flag("singleBatch", false);
                long id = kept ? call.services().cursors().keep(cursor, call.client()) : 0;
                return new Reply.Batch(true, namespace.toString(), id, batch);
            } finally {
                if (!kept) {
                    cursor.close();
                }
            }
        });
    }

    private static OpenCursor.Shape shape(Document fields, Query query) {
        if (fields.isEmpty()) {
            return (row, view, deadline) -> Stream.of(row.bytes());
        }
        Projection projection = new Projection(fields, query.filter());
        return (row, view, deadline) -> Stream.of(Bson.bytes(projection.of(row.document())));
    }

    static long batchSize(Arguments arguments, long otherwise) {
        return arguments.has("batchSize") ? arguments.count("batchSize") : otherwise;
    }

    private static CompletableFuture<Reply> getMore(Call call) {
        Arguments arguments = call.arguments();
        long id = arguments.number("getMore", 0);
        Namespace namespace = new Namespace(call.database(), arguments.text("collection"));
        long asked = batchSize(arguments, 0);
        return call.read(view -> {
            Cursors cursors = call.services().cursors();
            OpenCursor cursor = cursors.take(id, namespace);
            boolean read = false;
            try {
                List<byte[]> batch = cursor.next(view, asked == 0 ? Long.MAX_VALUE : asked, call.deadline());
                read = true;
                return new Reply.Batch(false, namespace.toString(), cursors.giveBack(id, call.client()), batch);
            } finally {
                if (!read) {
                    cursors.kill(id);
                    cursors.giveBack(id, call.client());
                }
            }
        });
    }

    private static CompletableFuture<Reply> killCursors(Call call) {
        if (!(call.arguments().any("cursors") instanceof List<?> ids)) {
            throw Errors.typeMismatch("killCursors.cursors", "array");
        }
        List<Object> killed = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        for (Object id : ids) {
            if (!(id instanceof Number number)) {
                throw Errors.typeMismatch("killCursors.cursors", "array of longs");
            }
            (call.services().cursors().kill(number.longValue()) ? killed : unknown).add(number.longValue());
        }
        return Call.now(Reply.of(new Document("cursorsKilled", killed)
                .append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of())
                .append("cursorsUnknown", List.of())));
    }
}
