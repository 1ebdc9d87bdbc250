package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.HeldRows;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Pipeline;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.View;

/** {@code aggregate} over a collection. */
final class Aggregate {

    private static final Set<String> OPTIONS =
            Set.of("pipeline", "cursor", "explain", "hint", "collation", "allowDiskUse", "bypassDocumentValidation");

    private Aggregate() {}

    static List<Command> all() {
        return List.of(new Command("aggregate", OPTIONS, Aggregate::run));
    }

    /** The stages of the command. */
    static Pipeline pipeline(Arguments arguments) {
        arguments.refuseCollation();
        return Pipeline.of(arguments.documents("pipeline"), arguments.any("hint"));
    }

    private static CompletableFuture<Reply> run(Call call) {
        if (!(call.arguments().any("aggregate") instanceof String)) {
            throw Errors.invalidNamespace(call.database() + ".$cmd.aggregate");
        }
        Namespace namespace = call.namespace();
        Arguments arguments = call.arguments();
        Pipeline pipeline = pipeline(arguments);
        if (arguments.flag("explain", false)) {
            return call.read(view -> Explain.reply(view, namespace, pipeline.head(), call, false));
        }
        if (!arguments.has("cursor")) {
            throw Errors.failedToParse(
                    "The 'cursor' option is required, except for aggregate with the explain argument");
        }
        Arguments cursor = Arguments.of("aggregate.cursor", arguments.document("cursor"), Set.of("batchSize"));
        long size = FindCommands.batchSize(cursor, FindCommands.FIRST_BATCH);
        return call.read(view -> {
            Memory.Share memory = call.services().memory().share();
            boolean kept = false;
            try {
                OpenCursor opened = open(view, namespace, pipeline, memory, call.deadline());
                List<byte[]> batch = opened.next(view, size, call.deadline());
                kept = true;
                long id = call.services().cursors().keep(opened, call.client());
                return new Reply.Batch(true, namespace.toString(), id, batch);
            } finally {
                if (!kept) {
                    memory.close();
                }
            }
        });
    }

    private static OpenCursor open(
            View view, Namespace namespace, Pipeline pipeline, Memory.Share memory, Deadline deadline) {
        Collection collection = view.catalog().find(namespace);
        if (collection == null) {
            Stream<Document> nothing = pipeline.rest(Stream.of(), view, namespace.database(), memory, deadline);
            return held(namespace, nothing, memory);
        }
        Rows rows = Finder.find(collection, pipeline.head(), memory);
        if (pipeline.onlyQuery()) {
            return new OpenCursor(namespace, rows, (row, at, until) -> Stream.of(row.bytes()), memory);
        }
        if (pipeline.streams()) {
            return new OpenCursor(
                    namespace,
                    rows,
                    (row, at, until) -> pipeline.rest(
                                    Stream.of(row.document()), at, namespace.database(), memory, until)
                            .map(Bson::bytes),
                    memory);
        }
        if (pipeline.countsAll() != null) {
            long count = view.count(collection);
            Stream<Document> counted =
                    count == 0 ? Stream.of() : Stream.of(new Document(pipeline.countsAll(), Math.toIntExact(count)));
            return held(namespace, counted, memory);
        }
        List<Document> read = new ArrayList<>();
        boolean _ = rows.read(view, deadline, row -> read.add(row.document()));
        return held(namespace, pipeline.rest(read.stream(), view, namespace.database(), memory, deadline), memory);
    }

    private static OpenCursor held(Namespace namespace, Stream<Document> documents, Memory.Share memory) {
        return new OpenCursor(
                namespace,
                HeldRows.of(documents.map(Bson::bytes), memory),
                (row, at, until) -> Stream.of(row.bytes()),
                memory);
    }
}
