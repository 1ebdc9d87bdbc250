package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Namespace;

/** Commands about databases and collections. */
final class CatalogCommands {

    private static final int NAMESPACE_EXISTS = 48;
    private static final String ADMIN = "admin";

    private CatalogCommands() {}

    static List<Command> all() {
        return List.of(
                new Command("create", Set.of("capped", "autoIndexId", "collation"), CatalogCommands::create),
                new Command("drop", Set.of(), CatalogCommands::drop),
                new Command("dropDatabase", Set.of(), CatalogCommands::dropDatabase),
                new Command("renameCollection", Set.of("to", "dropTarget"), CatalogCommands::rename),
                new Command(
                        "listDatabases",
                        Set.of("nameOnly", "filter", "authorizedDatabases"),
                        CatalogCommands::listDatabases),
                new Command(
                        "listCollections",
                        Set.of("nameOnly", "filter", "authorizedCollections", "cursor"),
                        CatalogCommands::listCollections));
    }

    private static CompletableFuture<Reply> create(Call call) {
        Namespace namespace = call.namespace();
        call.arguments().refuseIfSet(Set.of("capped"));
        call.arguments().refuseCollation();
        if (!call.arguments().flag("autoIndexId", true)) {
            throw Errors.invalidOptions("Every collection has an index of _id");
        }
        return call.write(transaction -> {
            transaction.create(namespace);
            return Reply.done();
        });
    }

    private static CompletableFuture<Reply> drop(Call call) {
        Namespace namespace = call.namespace();
        return call.write(transaction -> {
            Collection collection = IndexCommands.required(transaction.catalog().find(namespace), namespace);
            transaction.drop(collection);
            return Reply.of(
                    new Document("nIndexesWas", collection.indexes().size()).append("ns", namespace.toString()));
        });
    }

    private static CompletableFuture<Reply> dropDatabase(Call call) {
        String database = call.database();
        return call.write(transaction -> {
            List<Collection> collections = transaction.catalog().of(database);
            collections.forEach(transaction::drop);
            return Reply.of(collections.isEmpty() ? new Document() : new Document("dropped", database));
        });
    }

    private static CompletableFuture<Reply> rename(Call call) {
        if (!call.database().equals(ADMIN)) {
            throw Errors.illegalOperation("renameCollection may only be run against the admin database.");
        }
        Namespace from = parsed(call.arguments().text("renameCollection"));
        Namespace to = parsed(call.arguments().text("to"));
        boolean dropTarget = call.arguments().flag("dropTarget", false);
        if (from.equals(to)) {
            throw Errors.illegalOperation("Can't rename a collection to itself");
        }
        return call.write(transaction -> {
            Collection collection = IndexCommands.required(transaction.catalog().find(from), from);
            Collection target = transaction.catalog().find(to);
            if (target != null) {
                if (!dropTarget) {
                    throw new MongoServerError(NAMESPACE_EXISTS, "NamespaceExists", "target namespace exists");
                }
                transaction.drop(target);
            }
            transaction.rename(collection, to);
            return Reply.done();
        });
    }

    private static Namespace parsed(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? Call.namespace(name, "") : Call.namespace(name.substring(0, dot), name.substring(dot + 1));
    }

    private static CompletableFuture<Reply> listDatabases(Call call) {
        if (!call.database().equals(ADMIN)) {
            throw Errors.illegalOperation("listDatabases may only be run against the admin database.");
        }
        boolean nameOnly = call.arguments().flag("nameOnly", false);
        Matcher filter = new Matcher(call.arguments().document("filter"));
        return call.read(view -> {
            List<Document> databases = view.catalog().databases().stream()
                    .map(name ->
                            nameOnly ? new Document("name", name) : new Document("name", name).append("empty", false))
                    .filter(filter::meets)
                    .toList();
            return Reply.of(new Document("databases", databases));
        });
    }

    private static CompletableFuture<Reply> listCollections(Call call) {
        boolean nameOnly = call.arguments().flag("nameOnly", false);
        Matcher filter = new Matcher(call.arguments().document("filter"));
        return call.read(view -> {
            List<Document> collections = view.catalog().of(call.database()).stream()
                    .map(CatalogCommands::described)
                    .filter(filter::meets)
                    .map(collection -> nameOnly
                            ? new Document("name", collection.get("name")).append("type", collection.get("type"))
                            : collection)
                    .toList();
            return cursor(call.database() + ".$cmd.listCollections", collections);
        });
    }

    private static Document described(Collection collection) {
        return new Document("name", collection.namespace().collection())
                .append("type", "collection")
                .append("options", new Document())
                .append("info", new Document("readOnly", false).append("uuid", collection.uuid()))
                .append(
                        "idIndex",
                        collection.indexes().stream()
                                .filter(index -> index.name().equals(Index.ID_NAME))
                                .map(Index::description)
                                .findFirst()
                                .orElseThrow());
    }

    /** Few documents in one batch. */
    static Reply cursor(String namespace, List<Document> documents) {
        List<byte[]> bytes = new ArrayList<>();
        documents.forEach(document -> bytes.add(Bson.bytes(document)));
        return new Reply.Batch(true, namespace, 0, bytes);
    }
}
