package org.houvast.ledger.drafting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;

/**
 * What somebody has begun to write and not sent yet. A draft is no entry: it is its writer's own, it is sealed under the
 * key of the case or house it is about, or of its writer's account when that is not opened yet, and it is removed when it was not touched for {@link #KEPT}.
 */
public final class Drafts {

    /** How long a draft that is not touched is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String WRITTEN = "written";
    private static final String TEXT = "text";

    private final MongoCollection<Document> drafts;
    private final Sealing sealing;
    private final Clock clock;

    /** The drafts in a database. */
    public Drafts(MongoDatabase database, Sealing sealing, Clock clock) {
        this.drafts = database.getCollection("drafts");
        this.sealing = sealing;
        this.clock = clock;
        drafts.createIndex(
                Indexes.ascending(WRITTEN), new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
    }

    /**
     * Whose draft it is, and of what.
     *
     * @param account who writes it
     * @param about the case or house it is about; the account for one that is not opened yet
     * @param form which form it fills in
     */
    public record Name(String account, Subject about, String form) {

        Document id() {
            return new Document("account", account)
                    .append("about", about.value())
                    .append("form", form);
        }
    }

    /**
     * A draft.
     *
     * @param text what was written
     * @param written when it was last touched
     */
    public record Draft(String text, Instant written) {}

    /**
     * Keeps a draft in place of the one before.
     *
     * @throws org.houvast.ledger.personal.ErasedSubjectException when what it is about was erased
     */
    public void keep(Name name, String text) {
        var sealed = sealing.seal(text.getBytes(StandardCharsets.UTF_8), List.of(name.about()));
        drafts.replaceOne(
                eq("_id", name.id()),
                new Document("_id", name.id()).append(TEXT, sealed).append(WRITTEN, Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    /** The draft, when there is one that can still be read. */
    public Optional<Draft> find(Name name) {
        return Optional.ofNullable(drafts.find(eq("_id", name.id())).first())
                .flatMap(kept -> sealing.open(kept.getString(TEXT))
                        .map(text -> new Draft(
                                new String(text, StandardCharsets.UTF_8),
                                kept.getDate(WRITTEN).toInstant())));
    }

    /** Removes a draft; nothing happens when there is none. */
    public void discard(Name name) {
        drafts.deleteOne(eq("_id", name.id()));
    }
}
