package org.houvast.query.ledgerview;

import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.houvast.ledger.proving.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Audits of the whole ledger, one at a time in this process, which go on while nobody looks. What an audit found is kept
 * when it has ended; one that the process did not live to end is not.
 */
@Component
class Audits implements DisposableBean {

    private static final int MOST_FOUND = 100;
    private static final String ENDED = "ended";

    private final Audit audit;
    private final MongoCollection<Document> kept;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("audit").factory());
    private volatile @Nullable Audited underWay;
    private volatile boolean stopped;

    Audits(Audit audit, MongoDatabase database, Clock clock) {
        this.audit = audit;
        this.kept = database.getCollection("audits").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.clock = clock;
        kept.createIndex(descending(ENDED, "_id"));
    }

    /** Begins an audit for an account, unless one is under way. */
    synchronized Audited begin(String by) {
        var now = underWay;
        if (now == null) {
            now = new Audited(by, clock.instant(), null, 0, 0, false, List.of());
            underWay = now;
            worker.execute(this::run);
        }
        return now;
    }

    /** The audit that is under way, or else the one that ended last; empty when there was none. */
    Optional<Audited> last() {
        return Optional.ofNullable(underWay)
                .or(() -> Optional.ofNullable(
                                kept.find().sort(descending(ENDED, "_id")).first())
                        .map(Audits::read));
    }

    private void run() {
        var now = underWay;
        try {
            Audit.Mark next = Audit.Mark.START;
            while (next != null && now != null && !stopped) {
                var step = audit.step(next);
                now = after(now, step);
                underWay = now;
                next = step.next();
            }
            if (next == null && now != null) {
                kept.insertOne(document(now, clock.instant()));
            }
        } finally {
            underWay = null;
        }
    }

    private static Audited after(Audited before, Audit.Step step) {
        var found = new ArrayList<>(before.found());
        boolean altered = before.altered();
        for (var finding : step.findings()) {
            altered |= finding.kind().isAlteration();
            if (found.size() < MOST_FOUND) {
                found.add(Verification.Found.of(finding));
            }
        }
        return new Audited(before.by(), before.began(), null, step.to(), step.size(), altered, List.copyOf(found));
    }

    private static Document document(Audited audited, Instant ended) {
        return new Document("by", audited.by())
                .append("began", Date.from(audited.began()))
                .append(ENDED, Date.from(ended))
                .append("checked", audited.checked())
                .append("size", audited.size())
                .append("altered", audited.altered())
                .append(
                        "found",
                        audited.found().stream()
                                .map(each -> new Document("kind", each.kind())
                                        .append("position", each.position())
                                        .append("eventId", each.eventId())
                                        .append("detail", each.detail()))
                                .toList());
    }

    private static Audited read(Document stored) {
        return new Audited(
                stored.getString("by"),
                stored.getDate("began").toInstant(),
                stored.getDate(ENDED).toInstant(),
                stored.getLong("checked"),
                stored.getLong("size"),
                stored.getBoolean("altered"),
                stored.getList("found", Document.class).stream()
                        .map(each -> new Verification.Found(
                                each.getString("kind"),
                                each.getLong("position"),
                                each.getString("eventId"),
                                each.getString("detail")))
                        .toList());
    }

    @Override
    public void destroy() {
        stopped = true;
        worker.shutdown();
    }
}
