package org.houvast.query.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.houvast.language.CaseId;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.CaseEvent;
import org.houvast.ledger.GuardedWrites;
import org.houvast.query.projecting.Entry;
import org.houvast.query.projecting.ReadModel;
import org.springframework.stereotype.Component;

/** In which entries which words stand: blind, a document for each word of an entry. */
@Component
class WordIndex {

    static final ReadModel MODEL = new ReadModel("search", 2);

    private static final String WORD = "word";
    private static final String CASE = "caseId";
    private static final String ENTRY = "entry";
    private static final String POSITION = "position";
    private static final String WITHDRAWN = "withdrawn";

    private final MongoCollection<Document> words;
    private final BlindWords blind;

    WordIndex(MongoDatabase database, BlindWords blind) {
        this.words = database.getCollection(MODEL.collection("words"));
        this.blind = blind;
        words.createIndex(ascending(WORD, CASE));
        words.createIndex(ascending(CASE, POSITION));
        words.createIndex(ascending(ENTRY));
    }

    /** Takes in entries; one that was taken in before changes nothing. */
    void take(List<Entry> entries) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<WriteModel<Document>> withdrawals = new ArrayList<>();
        for (var entry : entries) {
            if (entry.event() instanceof CaseEvent event) {
                writes.addAll(writes(entry, event));
                if (event instanceof EntryWithdrawn withdrawn) {
                    withdrawals.add(
                            new UpdateManyModel<>(eq(ENTRY, withdrawn.entry().value()), set(WITHDRAWN, true)));
                }
            }
        }
        GuardedWrites.write(words, writes);
        GuardedWrites.write(words, withdrawals);
    }

    private List<WriteModel<Document>> writes(Entry entry, CaseEvent event) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (var kind : SearchWords.values()) {
            var kept = new HashSet<String>();
            Texts.of(kind, event).forEach(text -> kept.addAll(kind.kept(text)));
            for (var word : kept) {
                var hidden = blind.blind(kind, word);
                var id = hidden + "/" + entry.position();
                writes.add(new ReplaceOneModel<>(
                        eq("_id", id),
                        new Document("_id", id)
                                .append(WORD, hidden)
                                .append(CASE, event.caseId().value())
                                .append(ENTRY, entry.id().value())
                                .append(POSITION, entry.position()),
                        new ReplaceOptions().upsert(true)));
            }
        }
        return writes;
    }

    /** Forgets the words of a case. */
    void forget(CaseId caseId) {
        words.deleteMany(eq(CASE, caseId.value()));
    }

    /**
     * The cases in which all of these words stand, in whichever of their entries.
     *
     * @param withdrawnToo whether entries that were withdrawn from view count
     */
    Set<String> cases(SearchWords kind, Set<String> asked, boolean withdrawnToo) {
        Set<String> cases = null;
        for (var word : asked) {
            var filter = eq(WORD, blind.blind(kind, word));
            Set<String> found = new HashSet<>();
            words.find(withdrawnToo ? filter : and(filter, eq(WITHDRAWN, null)))
                    .forEach(each -> found.add(each.getString(CASE)));
            if (cases == null) {
                cases = found;
            } else {
                cases.retainAll(found);
            }
        }
        return cases == null ? Set.of() : cases;
    }

    /** The positions of the entries of a case in which one of these words stands: first those with most of them, in order. */
    List<Long> positions(CaseId caseId, SearchWords kind, Set<String> asked, boolean withdrawnToo) {
        var blinded = asked.stream().map(word -> blind.blind(kind, word)).toList();
        var filter = and(in(WORD, blinded), eq(CASE, caseId.value()));
        var times = new TreeMap<Long, Integer>();
        words.find(withdrawnToo ? filter : and(filter, eq(WITHDRAWN, null)))
                .forEach(each -> times.merge(each.getLong(POSITION), 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
