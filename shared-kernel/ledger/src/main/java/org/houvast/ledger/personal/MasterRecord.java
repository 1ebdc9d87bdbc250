package org.houvast.ledger.personal;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Which master keys the keys of a database are wrapped with: their ids, never the keys themselves. */
final class MasterRecord {

    private static final String ID = "_id";
    private static final String CURRENT = "current";
    private static final String FORMER = "former";

    private final MongoCollection<Document> record;

    MasterRecord(MongoDatabase database) {
        this.record = database.getCollection("master")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** The ids of the current master key and of former ones that are still in use. */
    record Ids(String current, List<String> former) {

        List<String> all() {
            var all = new ArrayList<>(former);
            all.add(current);
            return all;
        }
    }

    Optional<Ids> read() {
        return Optional.ofNullable(record.find(eq(ID, CURRENT)).first())
                .map(stored -> new Ids(stored.getString(CURRENT), stored.getList(FORMER, String.class)));
    }

    /** Notes the current one of these keys; every one that is in use must be among them. */
    void use(MasterKeys masters) {
        var ids = read().orElseGet(() -> first(masters));
        for (var id : ids.all()) {
            if (masters.find(id).isEmpty()) {
                throw new MasterKeyException("keys of persons are wrapped with master key " + id
                        + ", which is not the one that was given; without it nothing personal can be read");
            }
        }
        var current = masters.current().id();
        if (!ids.current().equals(current)) {
            var former = ids.all();
            former.remove(current);
            record.replaceOne(eq(ID, CURRENT), document(new Ids(current, former)));
        }
    }

    private Ids first(MasterKeys masters) {
        var ids = new Ids(masters.current().id(), List.of());
        try {
            record.insertOne(document(ids));
            return ids;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return read().orElseThrow(
                            () -> new IllegalStateException("Another process begins with its own master key"));
        }
    }

    /** Notes that no key is wrapped with a former master key any more. */
    void retireFormer(MasterKeys masters) {
        record.replaceOne(eq(ID, CURRENT), document(new Ids(masters.current().id(), List.of())));
    }

    private static Document document(Ids ids) {
        return new Document(ID, CURRENT).append(CURRENT, ids.current()).append(FORMER, ids.former());
    }
}
