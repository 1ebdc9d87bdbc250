package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/** What the library's code needs a database to be, to look into its collections. This one has none. */
class ReadOnlyDatabase implements MongoDatabase {

    private static final int NOT_SUPPORTED = 115;

    private final String name;

    ReadOnlyDatabase(String name) {
        this.name = name;
    }

    @Override
    public final String getDatabaseName() {
        return name;
    }

    @Override
    public @Nullable MongoCollection<?> resolveCollection(String collection, boolean throwIfNotFound) {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public void handleClose(Channel channel) {
        throw readOnly();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        throw readOnly();
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw readOnly();
    }

    @Override
    public MongoCollection<?> createCollectionOrThrowIfExists(String collection, CollectionOptions options) {
        throw readOnly();
    }

    @Override
    public void drop(Oplog oplog) {
        throw readOnly();
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        throw readOnly();
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw readOnly();
    }

    @Override
    public void unregisterCollection(String collection) {
        throw readOnly();
    }

    private static MongoServerError readOnly() {
        return new MongoServerError(
                NOT_SUPPORTED, "CommandNotSupported", "A pipeline that writes is not supported by this store");
    }
}
