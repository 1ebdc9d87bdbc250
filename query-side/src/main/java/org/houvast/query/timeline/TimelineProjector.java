package org.houvast.query.timeline;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.houvast.language.HouseId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.ledger.GuardedWrites;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** One document per entry of a case, under its position and found by its case. */
@Component
class TimelineProjector implements Projector {

    static final ReadModel MODEL = new ReadModel("timeline", 3);

    private final MongoCollection<Document> entries;
    private final EntryDocuments written;
    private final FoldedDocuments<House> houses;

    TimelineProjector(MongoDatabase database, Documents documents) {
        this.entries = database.getCollection(MODEL.collection("entries"));
        this.written = new EntryDocuments(documents);
        this.houses = documents.folded(MODEL.collection("houses"), House.class);
        entries.createIndex(Indexes.ascending(EntryDocuments.CASE, "_id"), new IndexOptions().unique(true));
    }

    /** The name of a house. */
    record House(String house, @Personal(of = "subject") String name) {

        HouseId subject() {
            return new HouseId(house);
        }
    }

    @Override
    public ReadModel model() {
        return MODEL;
    }

    @Override
    public void apply(List<Entry> batch) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        var named = houses.folding();
        for (var entry : batch) {
            if (entry.event() instanceof CaseEvent event) {
                writes.add(write(entry, event));
            } else if (entry.event() instanceof HouseOpened opened) {
                var house = opened.house().value();
                named.fold(house, entry.position(), before -> new House(house, opened.name()));
            }
        }
        named.write();
        GuardedWrites.write(entries, writes);
    }

    /** An entry never changes, so writing it again is harmless. */
    private WriteModel<Document> write(Entry entry, CaseEvent event) {
        return new ReplaceOneModel<>(
                eq("_id", entry.position()), written.write(entry, event), new ReplaceOptions().upsert(true));
    }
}
