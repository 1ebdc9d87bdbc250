package org.houvast.query.ledgerview;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.houvast.language.Coded;
import org.houvast.ledger.proving.Audit;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Audits of the whole ledger, one at a time in this process, which go on while nobody looks. That one began is kept before
 * its first step, how far it is now and then, and what it found when it has ended: of one that the process did not live to
 * end it is known how far it came.
 */
@Component
class Audits implements DisposableBean {

    private static final int MOST_FOUND = 100;
    private static final int STEPS_BETWEEN = 32;
    private static final String BEGAN = "began";
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
        kept.createIndex(descending(BEGAN, "_id"));
    }

    /** Begins an audit for a reader, unless one is under way. */
    synchronized Audited begin(Reader reader) {
        var now = underWay;
        if (now == null) {
            var roles = reader.roles().stream().map(Coded::code).sorted().toList();
            var began = new Audited(
                    Audited.State.UNDER_WAY, reader.name(), roles, clock.instant(), null, 0, 0, false, List.of());
            var id = new ObjectId();
            keep(id, began);
            underWay = began;
            worker.execute(() -> run(id, began));
            return began;
        }
        return now;
    }

    /** The audit that is under way, or else the one that began last; empty when there was none. */
    Optional<Audited> last() {
        return Optional.ofNullable(underWay)
                .or(() -> Optional.ofNullable(
                                kept.find().sort(descending(BEGAN, "_id")).first())
                        .map(Audits::read));
    }

    private void run(ObjectId id, Audited began) {
        var now = began;
        try {
            Audit.Mark next = Audit.Mark.START;
            for (int steps = 1; next != null && !stopped; steps++) {
                var step = audit.step(next);
                now = after(now, step);
                underWay = now;
                next = step.next();
                if (next == null) {
                    keep(id, ended(now, clock.instant()));
                } else if (steps % STEPS_BETWEEN == 0) {
                    keep(id, now);
                }
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
        return new Audited(
                before.state(),
                before.by(),
                before.roles(),
                before.began(),
                null,
                step.to(),
                step.size(),
                altered,
                found);
    }

    private static Audited ended(Audited last, Instant ended) {
        return new Audited(
                Audited.State.ENDED,
                last.by(),
                last.roles(),
                last.began(),
                ended,
                last.checked(),
                last.size(),
                last.altered(),
                last.found());
    }

    private void keep(ObjectId id, Audited audited) {
        kept.replaceOne(eq("_id", id), document(audited), new ReplaceOptions().upsert(true));
    }

    private static Document document(Audited audited) {
        var ended = audited.ended();
        return new Document("by", audited.by())
                .append("roles", audited.roles())
                .append(BEGAN, Date.from(audited.began()))
                .append(ENDED, ended == null ? null : Date.from(ended))
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

    /** What is kept and has no end is not under way here: nothing goes on with it. */
    private static Audited read(Document stored) {
        var ended = stored.getDate(ENDED);
        return new Audited(
                ended == null ? Audited.State.INTERRUPTED : Audited.State.ENDED,
                stored.getString("by"),
                stored.getList("roles", String.class),
                stored.getDate(BEGAN).toInstant(),
                ended == null ? null : ended.toInstant(),
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
