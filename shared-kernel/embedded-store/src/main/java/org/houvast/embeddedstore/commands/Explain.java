package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.houvast.embeddedstore.queries.Counted;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/** {@code explain}: how a query is read, and on request how much it reads (MongoDB manual, "Explain results"). */
final class Explain {

    private static final Set<String> VERBOSITIES = Set.of("queryPlanner", "executionStats", "allPlansExecution");

    private final Commands commands;

    private Explain(Commands commands) {
        this.commands = commands;
    }

    static List<Command> all(Commands commands) {
        return List.of(new Command("explain", Set.of("verbosity"), new Explain(commands)::run));
    }

    private CompletableFuture<Reply> run(Call call) {
        String verbosity = call.arguments().has("verbosity") ? call.arguments().text("verbosity") : "allPlansExecution";
        if (!VERBOSITIES.contains(verbosity)) {
            throw Errors.badValue(
                    "verbosity must be one of " + VERBOSITIES.stream().sorted().toList());
        }
        Document explained = call.arguments().document("explain");
        Call inner = commands.call(
                new Request(call.database(), explained, call.request().sequences()), call.client());
        Namespace namespace = inner.namespace();
        Query query = query(inner);
        return call.read(view -> reply(view, namespace, query, call, !verbosity.equals("queryPlanner")));
    }

    private static Query query(Call call) {
        Arguments arguments = call.arguments();
        return switch (call.request().name()) {
            case "find" -> FindCommands.query(arguments);
            case "count" -> CountCommands.countQuery(arguments);
            case "distinct" -> CountCommands.distinctQuery(arguments);
            case "aggregate" -> Aggregate.pipeline(arguments).head();
            case "findAndModify" -> FindAndModify.query(arguments);
            case "update" -> statement(call.documents("updates"));
            case "delete" -> statement(call.documents("deletes"));
            default -> throw Errors.commandNotFound("explain " + call.request().name());
        };
    }

    private static Query statement(List<Document> statements) {
        if (statements.size() != 1 || !(statements.getFirst().get("q") instanceof Document filter)) {
            throw Errors.badValue("Exactly one write with a filter can be explained");
        }
        return new Query(filter, new Document(), 0, 0, statements.getFirst().get("hint"));
    }

    /** What is answered of a query. */
    static Reply reply(View view, Namespace namespace, Query query, Call call, boolean execute) {
        Collection collection = view.catalog().find(namespace);
        Document planner = new Document("namespace", namespace.toString())
                .append("parsedQuery", query.filter())
                .append(
                        "winningPlan",
                        collection == null
                                ? new Document("stage", "EOF")
                                : query.plan(collection.definitions()).explain())
                .append("rejectedPlans", List.of());
        Document answer = new Document("queryPlanner", planner);
        if (execute) {
            answer.append("executionStats", execute(view, collection, query, call));
        }
        return Reply.of(answer);
    }

    private static Document execute(View view, @Nullable Collection collection, Query query, Call call) {
        Counted counted = Counted.unlimited();
        long start = System.nanoTime();
        if (collection != null) {
            try (Memory.Share memory = call.services().memory().share()) {
                boolean _ = Finder.find(collection, query, memory, counted).read(view, call.deadline(), row -> {
                    counted.returned();
                    return true;
                });
            }
        }
        return new Document("executionSuccess", true)
                .append("nReturned", counted.documentsReturned())
                .append("executionTimeMillis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .append("totalKeysExamined", counted.keysExamined())
                .append("totalDocsExamined", counted.documentsExamined());
    }
}
