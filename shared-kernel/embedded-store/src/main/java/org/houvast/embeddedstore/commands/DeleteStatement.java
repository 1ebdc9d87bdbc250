package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Transaction;

/** One of the deletes of a {@code delete} command. */
final class DeleteStatement {

    private static final Set<String> OPTIONS = Set.of("q", "limit", "hint", "collation");

    private final Query query;

    private DeleteStatement(Query query) {
        this.query = query;
    }

    /** Its fields; those that cannot be understood fail the whole command. */
    static Arguments arguments(Document statement) {
        Arguments arguments = Arguments.of("delete.deletes", statement, OPTIONS);
        arguments.require("q", "limit");
        arguments.refuseCollation();
        long limit = arguments.number("limit", 0);
        if (limit != 0 && limit != 1) {
            throw Errors.failedToParse("The limit field in delete objects must be 0 or 1. Got " + limit);
        }
        boolean _ = arguments.document("q").isEmpty();
        return arguments;
    }

    static DeleteStatement of(Arguments arguments) {
        long limit = arguments.number("limit", 0);
        return new DeleteStatement(new Query(arguments.document("q"), new Document(), 0, limit, arguments.any("hint")));
    }

    /** How many documents it has deleted. */
    long perform(Transaction transaction, Namespace namespace, Memory memory, Deadline deadline) {
        Collection collection = transaction.catalog().find(namespace);
        long deleted = 0;
        if (collection == null) {
            return deleted;
        }
        try (Memory.Share share = memory.share()) {
            Rows rows = Finder.find(collection, query, share);
            boolean more = true;
            while (more) {
                List<Row> found = new ArrayList<>();
                more = rows.read(
                        transaction, deadline, row -> found.add(row) && found.size() < UpdateStatement.READ_TOGETHER);
                found.forEach(row -> transaction.delete(collection, row.record(), row.document()));
                deleted += found.size();
            }
        }
        return deleted;
    }
}
