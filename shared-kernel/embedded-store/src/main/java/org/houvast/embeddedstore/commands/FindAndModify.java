package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Projection;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Transaction;
import org.houvast.embeddedstore.updates.Update;
import org.jspecify.annotations.Nullable;

/** {@code findAndModify}: one document is found, changed or removed, and answered as it was or as it is. */
final class FindAndModify {

    private static final Set<String> OPTIONS = Set.of(
            "query",
            "sort",
            "remove",
            "update",
            "new",
            "fields",
            "upsert",
            "bypassDocumentValidation",
            "collation",
            "arrayFilters",
            "hint");

    private FindAndModify() {}

    static List<Command> all() {
        return List.of(
                new Command("findAndModify", OPTIONS, FindAndModify::run),
                new Command("findandmodify", OPTIONS, FindAndModify::run));
    }

    /** The query of the command. */
    static Query query(Arguments arguments) {
        arguments.refuseCollation();
        return new Query(arguments.document("query"), arguments.document("sort"), 0, 1, arguments.any("hint"));
    }

    private static CompletableFuture<Reply> run(Call call) {
        Namespace namespace = call.namespace();
        Arguments arguments = call.arguments();
        Query query = query(arguments);
        boolean remove = arguments.flag("remove", false);
        boolean upsert = arguments.flag("upsert", false);
        boolean returnNew = arguments.flag("new", false);
        if (remove == arguments.has("update")) {
            throw Errors.failedToParse(
                    remove
                            ? "Cannot specify both an update and remove=true"
                            : "Either an update or remove=true must be specified");
        }
        if (remove && (upsert || returnNew)) {
            throw Errors.failedToParse("Cannot specify upsert=true or new=true with remove=true");
        }
        Update update = remove
                ? null
                : new Update(query.filter(), arguments.any("update"), arguments.any("arrayFilters"), false);
        Document fields = arguments.document("fields");
        Projection projection = fields.isEmpty() ? null : new Projection(fields, query.filter());
        return call.write(transaction -> {
            Collection collection = upsert
                    ? transaction.resolve(namespace)
                    : transaction.catalog().find(namespace);
            Row found = collection == null ? null : first(transaction, collection, query, call);
            if (collection == null || (found == null && !upsert)) {
                return reply(new Document("n", 0), null, remove, null);
            }
            if (update == null || found == null) {
                return update == null
                        ? removed(transaction, collection, found, projection)
                        : inserted(transaction, collection, update, returnNew, projection);
            }
            Document after = changed(transaction, collection, found, update);
            return reply(
                    new Document("n", 1).append("updatedExisting", true),
                    returnNew ? after : found.document(),
                    false,
                    projection);
        });
    }

    private static @Nullable Row first(Transaction transaction, Collection collection, Query query, Call call) {
        try (Memory.Share memory = call.services().memory().share()) {
            List<Row> found = Finder.all(transaction, collection, query, memory, call.deadline());
            return found.isEmpty() ? null : found.getFirst();
        }
    }

    private static Document changed(Transaction transaction, Collection collection, Row found, Update update) {
        Document after = update.of(found.document());
        byte[] bytes = Bson.bytes(after);
        if (!Arrays.equals(bytes, found.bytes())) {
            transaction.replace(collection, found.record(), found.document(), after, bytes);
        }
        return after;
    }

    private static Reply removed(
            Transaction transaction, Collection collection, @Nullable Row found, @Nullable Projection projection) {
        if (found == null) {
            return reply(new Document("n", 0), null, true, null);
        }
        transaction.delete(collection, found.record(), found.document());
        return reply(new Document("n", 1), found.document(), true, projection);
    }

    private static Reply inserted(
            Transaction transaction,
            Collection collection,
            Update update,
            boolean returnNew,
            @Nullable Projection projection) {
        Document inserted = update.upserted();
        Inserted.of(inserted).into(transaction, collection);
        Document last = new Document("n", 1).append("updatedExisting", false).append("upserted", inserted.get("_id"));
        return reply(last, returnNew ? inserted : null, false, projection);
    }

    private static Reply reply(
            Document last, @Nullable Document value, boolean removing, @Nullable Projection projection) {
        if (!removing) {
            last.putIfAbsent("updatedExisting", false);
        }
        Document shown = value == null || projection == null ? value : projection.of(value);
        return Reply.of(new Document("lastErrorObject", last).append("value", shown));
    }
}
