package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;

/** {@code insert}, {@code update} and {@code delete}: several writes each, of which what was done is reported exactly. */
final class WriteCommands {

    static final int MOST_TOGETHER = 100_000;

    private static final int INVALID_LENGTH = 16;

    private WriteCommands() {}

    static List<Command> all() {
        return List.of(
                new Command(
                        "insert", Set.of("documents", "ordered", "bypassDocumentValidation"), WriteCommands::insert),
                new Command("update", Set.of("updates", "ordered", "bypassDocumentValidation"), WriteCommands::update),
                new Command("delete", Set.of("deletes", "ordered"), WriteCommands::delete));
    }

    private static CompletableFuture<Reply> insert(Call call) {
        Namespace namespace = call.namespace();
        List<byte[]> documents = bounded(call.raw("documents"));
        List<Inserted> inserted = documents.stream().map(Inserted::of).toList();
        return call.write(transaction -> {
            Collection collection = transaction.resolve(namespace);
            Bulk bulk = new Bulk(call.arguments().flag("ordered", true));
            for (Inserted each : inserted) {
                if (!bulk.perform(() -> each.into(transaction, collection))) {
                    break;
                }
            }
            return Reply.of(bulk.report(new Document("n", bulk.performed())));
        });
    }

    private static CompletableFuture<Reply> update(Call call) {
        Namespace namespace = call.namespace();
        List<Arguments> updates = bounded(call.documents("updates")).stream()
                .map(UpdateStatement::arguments)
                .toList();
        return call.write(transaction -> {
            Bulk bulk = new Bulk(call.arguments().flag("ordered", true));
            UpdateStatement.Result all = new UpdateStatement.Result();
            for (Arguments each : updates) {
                int index = bulk.index();
                if (!bulk.perform(() -> all.add(
                        index,
                        UpdateStatement.of(each)
                                .perform(transaction, namespace, call.services().memory(), call.deadline())))) {
                    break;
                }
            }
            return Reply.of(bulk.report(all.report()));
        });
    }

    private static CompletableFuture<Reply> delete(Call call) {
        Namespace namespace = call.namespace();
        List<Arguments> deletes = bounded(call.documents("deletes")).stream()
                .map(DeleteStatement::arguments)
                .toList();
        return call.write(transaction -> {
            Bulk bulk = new Bulk(call.arguments().flag("ordered", true));
            List<Long> deleted = new ArrayList<>();
            for (Arguments each : deletes) {
                if (!bulk.perform(() -> deleted.add(DeleteStatement.of(each)
                        .perform(transaction, namespace, call.services().memory(), call.deadline())))) {
                    break;
                }
            }
            long n = deleted.stream().mapToLong(Long::longValue).sum();
            return Reply.of(bulk.report(new Document("n", Math.toIntExact(n))));
        });
    }

    private static <T> List<T> bounded(List<T> writes) {
        if (writes.isEmpty() || writes.size() > MOST_TOGETHER) {
            throw new MongoServerError(
                    INVALID_LENGTH,
                    "InvalidLength",
                    "Write batch sizes must be between 1 and " + MOST_TOGETHER + ". Got " + writes.size()
                            + " operations.");
        }
        return writes;
    }
}
