package org.houvast.query.search;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.FoldedDocuments;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.timeline.Histories;
import org.springframework.stereotype.Component;

/**
 * Drops the words of people who were erased: the words of each case that they stood in are read anew from what can be read
 * still. It looks for destroyed keys before every search, so that nobody is found by what was erased.
 */
@Component
class Forgetting {

    /** Clocks of processes differ; looking twice changes nothing. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String UP_TO = "upTo";

    private final MongoCollection<Document> progress;
    private final FoldedDocuments<CaseTraits> cases;
    private final WordIndex words;
    private final Histories histories;
    private final Sealing sealing;
    private final Freshness freshness;
    private final Clock clock;

    Forgetting(
            MongoDatabase database,
            Documents documents,
            WordIndex words,
            Histories histories,
            Sealing sealing,
            Freshness freshness,
            Clock clock) {
        this.progress = database.getCollection(WordIndex.MODEL.collection("forgotten"));
        this.cases = documents
                .folded(WordIndex.MODEL.collection("cases"), CaseTraits.class)
                .indexed("subjects");
        this.words = words;
        this.histories = histories;
        this.sealing = sealing;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Drops what was erased since this was last done, by this process or another. */
    synchronized void catchUp() {
        var now = clock.instant();
        var kept = progress.find(eq("_id", UP_TO)).first();
        var since = kept == null ? Instant.EPOCH : kept.getDate(UP_TO).toInstant();
        var erased = sealing.destroyedSince(since);
        if (!erased.isEmpty()) {
            forget(erased);
        }
        progress.replaceOne(
                eq("_id", UP_TO),
                new Document("_id", UP_TO).append(UP_TO, Date.from(now.minus(OVERLAP))),
                new ReplaceOptions().upsert(true));
    }

    private void forget(List<Subject> erased) {
        // the histories that are read anew are as whole as what is forgotten
        freshness.await(Histories.MODEL, freshness.position(WordIndex.MODEL), PATIENCE);
        var ids = erased.stream().map(Subject::value).toList();
        for (var found : cases.where(in(FoldedDocuments.field("subjects"), ids), Integer.MAX_VALUE)) {
            words.forget(found.caseId());
            histories.of(found.caseId()).ifPresent(history -> words.take(history.entries()));
        }
    }
}
