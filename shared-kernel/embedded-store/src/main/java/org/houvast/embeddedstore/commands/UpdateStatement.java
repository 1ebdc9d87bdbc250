package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Transaction;
import org.houvast.embeddedstore.updates.Update;

/** One of the updates of an {@code update} command. */
final class UpdateStatement {

    /** So many documents are found before they are changed: changing what is being read is undefined in SQLite. */
    static final int READ_TOGETHER = 200;

    private static final Set<String> OPTIONS = Set.of("q", "u", "multi", "upsert", "hint", "collation", "arrayFilters");

    private final Query query;
    private final Update update;
    private final boolean upsert;

    private UpdateStatement(Query query, Update update, boolean upsert) {
        this.query = query;
        this.update = update;
        this.upsert = upsert;
    }

    /** Its fields; those that cannot be understood fail the whole command. */
    static Arguments arguments(Document statement) {
        Arguments arguments = Arguments.of("update.updates", statement, OPTIONS);
        arguments.require("q", "u");
        boolean _ = arguments.document("q").isEmpty();
        if (!(arguments.any("u") instanceof Document) && !(arguments.any("u") instanceof List<?>)) {
            throw Errors.failedToParse("Update argument must be either an object or an array");
        }
        arguments.refuseCollation();
        return arguments;
    }

    static UpdateStatement of(Arguments arguments) {
        Document filter = arguments.document("q");
        boolean multi = arguments.flag("multi", false);
        Update update = new Update(filter, arguments.any("u"), arguments.any("arrayFilters"), multi);
        Query query = new Query(filter, new Document(), 0, multi ? 0 : 1, arguments.any("hint"));
        return new UpdateStatement(query, update, arguments.flag("upsert", false));
    }

    Result perform(Transaction transaction, Namespace namespace, Memory memory, Deadline deadline) {
        Collection collection =
                upsert ? transaction.resolve(namespace) : transaction.catalog().find(namespace);
        Result result = new Result();
        if (collection == null) {
            return result;
        }
        try (Memory.Share share = memory.share()) {
            Rows rows = Finder.find(collection, query, share);
            boolean more = true;
            while (more) {
                List<Row> found = new ArrayList<>();
                more = rows.read(transaction, deadline, row -> found.add(row) && found.size() < READ_TOGETHER);
                found.forEach(row -> change(transaction, collection, row, result));
            }
        }
        if (result.matched == 0 && upsert) {
            Document inserted = update.upserted();
            Inserted.of(inserted).into(transaction, collection);
            result.upserted.add(new Document("index", 0).append("_id", inserted.get("_id")));
        }
        return result;
    }

    private void change(Transaction transaction, Collection collection, Row row, Result result) {
        Document after = update.of(row.document());
        byte[] bytes = Bson.bytes(after);
        if (!Arrays.equals(bytes, row.bytes())) {
            transaction.replace(collection, row.record(), row.document(), after, bytes);
            result.modified++;
        }
        result.matched++;
    }

    /** What updates have done. */
    static final class Result {

        private long matched;
        private long modified;
        private final List<Document> upserted = new ArrayList<>();

        void add(int index, Result other) {
            matched += other.matched;
            modified += other.modified;
            other.upserted.forEach(each -> upserted.add(new Document("index", index).append("_id", each.get("_id"))));
        }

        Document report() {
            Document report = new Document("n", Math.toIntExact(matched + upserted.size()))
                    .append("nModified", Math.toIntExact(modified));
            return upserted.isEmpty() ? report : report.append("upserted", upserted);
        }
    }
}
