package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Counted;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.TakesLongerException;
import org.houvast.embeddedstore.storage.Namespace;
import org.houvast.embeddedstore.storage.Transaction;
import org.houvast.embeddedstore.storage.View;

/**
 * A command that is being carried out.
 *
 * @param request as it came
 * @param arguments its fields
 * @param services what it may use
 * @param client which connection it came on
 */
record Call(Request request, Arguments arguments, Services services, Object client) {

    private static final int LONGEST_NAMESPACE = 255;

    /** So many documents are read in less time than it takes to wake another thread up. */
    private static final int READ_AT_ONCE = 128;

    String database() {
        return request.database();
    }

    /** The collection that the command's first field names. */
    Namespace namespace() {
        return namespace(request.database(), arguments.text(request.name()));
    }

    static Namespace namespace(String database, String collection) {
        String name = database + "." + collection;
        boolean valid = !database.isEmpty()
                && !collection.isEmpty()
                && database.chars().noneMatch(c -> " $./\\\"".indexOf(c) >= 0 || c == 0)
                && collection.chars().noneMatch(c -> c == '$' || c == 0)
                && !collection.startsWith(".")
                && !collection.endsWith(".")
                && name.length() <= LONGEST_NAMESPACE;
        if (!valid) {
            throw Errors.invalidNamespace(name);
        }
        return new Namespace(database, collection);
    }

    Deadline deadline() {
        return Deadline.in(arguments.count("maxTimeMS"));
    }

    /** Documents of the command as bytes, in whichever way they came. */
    List<byte[]> raw(String field) {
        List<byte[]> sequence = request.sequences().get(field);
        return sequence == null
                ? arguments.documents(field).stream().map(Bson::bytes).toList()
                : sequence;
    }

    List<Document> documents(String field) {
        List<byte[]> sequence = request.sequences().get(field);
        return sequence == null
                ? arguments.documents(field)
                : sequence.stream().map(Bson::document).toList();
    }

    CompletableFuture<Reply> read(Function<View, Reply> question) {
        return services.storage().read(question);
    }

    /** Asks at once where that takes no time, in a reader's thread otherwise. */
    CompletableFuture<Reply> read(BiFunction<View, Counted, Reply> question) {
        try {
            Reply now = services.storage().readNow(view -> question.apply(view, Counted.atMost(READ_AT_ONCE)));
            if (now != null) {
                return now(now);
            }
        } catch (TakesLongerException e) {
            // asked again below
        }
        return services.storage().read(view -> question.apply(view, Counted.unlimited()));
    }

    CompletableFuture<Reply> write(Function<Transaction, Reply> change) {
        return services.storage().write(change);
    }

    static CompletableFuture<Reply> now(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }
}
