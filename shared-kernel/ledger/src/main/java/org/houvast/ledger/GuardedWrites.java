package org.houvast.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Writes several documents at once, each guarded by position in its filter. */
public final class GuardedWrites {

    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private GuardedWrites() {}

    /**
     * Writes them. An upsert whose guard does not hold tries to insert, and finds the document there: it was written by
     * a later entry, and stays.
     */
    public static void write(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(writes, EACH_BY_ITSELF);
        } catch (MongoBulkWriteException e) {
            boolean onlyGuards = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error ->
                                    ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!onlyGuards) {
                throw e;
            }
        }
    }
}
