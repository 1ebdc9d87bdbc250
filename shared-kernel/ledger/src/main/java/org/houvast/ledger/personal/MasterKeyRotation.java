package org.houvast.ledger.personal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Wraps every key anew with the current master key. Entries are not touched. It may be interrupted at any moment and run
 * again: each key says which master key it is wrapped with.
 */
public final class MasterKeyRotation {

    private static final int AT_A_TIME = 50;

    private final MongoCollection<Document> keys;
    private final MasterRecord record;

    /** Of the keys of this database. */
    public MasterKeyRotation(MongoDatabase database) {
        this.keys = StoredKeys.collection(database);
        this.record = new MasterRecord(database);
    }

    /**
     * Rewraps what is wrapped with a former master key.
     *
     * @param masters the current one and every former one in use
     * @param progress told how many keys are rewrapped so far
     * @return how many were rewrapped
     */
    public long run(MasterKeys masters, LongConsumer progress) {
        record.use(masters);
        var former = masters.former();
        long done = 0;
        // read whole first: what changes while it is read could come twice
        List<Document> left = former.isEmpty()
                ? List.of()
                : keys.find(in(StoredKeys.MASTER, former)).into(new ArrayList<>());
        for (int from = 0; from < left.size(); from += AT_A_TIME) {
            done += rewrap(left.subList(from, Math.min(left.size(), from + AT_A_TIME)), masters);
            progress.accept(done);
        }
        if (!former.isEmpty() && keys.find(in(StoredKeys.MASTER, former)).first() != null) {
            throw new IllegalStateException("Another process still wraps keys with a former master key; run it again");
        }
        record.retireFormer(masters);
        return done;
    }

    private long rewrap(List<Document> some, MasterKeys masters) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var stored : some) {
            var subject = new Subject(stored.getString(StoredKeys.SUBJECT));
            var before = stored.getString(StoredKeys.MASTER);
            var plain = masters.find(before)
                    .orElseThrow()
                    .unwrap(subject, stored.get(StoredKeys.KEY, Binary.class).getData());
            writes.add(new UpdateOneModel<>(
                    and(eq(StoredKeys.SUBJECT, subject.value()), eq(StoredKeys.MASTER, before)),
                    combine(
                            set(StoredKeys.MASTER, masters.current().id()),
                            set(StoredKeys.KEY, new Binary(masters.current().wrap(subject, plain))))));
        }
        return keys.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getModifiedCount();
    }
}
