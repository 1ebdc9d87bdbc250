package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.houvast.embeddedstore.aggregation.CountStage;
import org.houvast.embeddedstore.aggregation.Pipeline;
import org.houvast.embeddedstore.aggregation.Scope;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.HeldRows;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;

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
            Memory memory = call.services().memory();
            Memory.Share share = memory.share();
            boolean kept = false;
            try {
                Scope scope = new Scope(view, namespace.database(), share, call.deadline());
                OpenCursor opened = open(namespace, pipeline, scope, memory);
                List<byte[]> batch = opened.next(view, size, call.deadline());
                kept = true;
                long id = call.services().cursors().keep(opened, call.client());
                return new Reply.Batch(true, namespace.toString(), id, batch);
            } finally {
                if (!kept) {
                    share.close();
                }
            }
        });
    }

    private static OpenCursor open(Namespace namespace, Pipeline pipeline, Scope scope, Memory memory) {
        Collection collection = scope.view().catalog().find(namespace);
        if (collection == null) {
            return held(namespace, pipeline.rest(Stream.of(), scope), scope);
        }
        CountStage counts = pipeline.counts();
        if (counts != null) {
            long count = Finder.count(scope.view(), collection, pipeline.head(), scope.memory(), scope.deadline());
            return held(namespace, counts.answer(count), scope);
        }
        Rows rows = Finder.find(collection, pipeline.head(), scope.memory());
        if (pipeline.onlyQuery()) {
            return new OpenCursor(namespace, rows, (row, at, until) -> Stream.of(row.bytes()), scope.memory());
        }
        if (!pipeline.streams()) {
            return held(namespace, pipeline.rest(rows, scope), scope);
        }
        // what makes no sense is refused though there be no document
        var _ = pipeline.rest(Stream.of(), scope);
        return new OpenCursor(
                namespace,
                rows,
                (row, at, until) -> {
                    try (Memory.Share ofOne = memory.share()) {
                        Scope now = new Scope(at, namespace.database(), ofOne, until);
                        return pipeline.rest(Stream.of(row.document()), now).map(Bson::bytes).toList().stream();
                    }
                },
                scope.memory());
    }

    private static OpenCursor held(Namespace namespace, Stream<Document> documents, Scope scope) {
        return new OpenCursor(
                namespace,
                HeldRows.of(documents.map(Bson::bytes), scope.memory()),
                (row, at, until) -> Stream.of(row.bytes()),
                scope.memory());
    }
}
