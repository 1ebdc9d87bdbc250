package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonSerializationException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is done to the stored commits, the audit names it, and on an untouched ledger it finds nothing. */
class TamperingTest {

    private static final int ENTRIES = 700;

    /** Each change is stored and audited, so only some bytes are tried unless all are asked for, with 1. */
    private static final int EVERY = Integer.getInteger("houvast.tampering.every", 7);

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    @Test
    void nothing_is_found_in_an_untouched_ledger() {
        ledger.with(ENTRIES).signed();
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void an_altered_payload_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(300);
        byte[] payload =
                SignedLedger.event(commit, 300).get("payload", Binary.class).getData();
        payload[12] ^= 1;
        SignedLedger.event(commit, 300).put("payload", new Binary(payload));
        ledger.replace(commit);
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position, Finding::eventId)
                .containsExactly(tuple(
                        Kind.ENTRY_ALTERED,
                        300L,
                        SignedLedger.event(commit, 300).getString("id")));
    }

    @Test
    void an_altered_time_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(512);
        SignedLedger.event(commit, 512).put("at", Date.from(Instant.EPOCH));
        ledger.replace(commit);
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.ENTRY_ALTERED, 512L));
    }

    @Test
    void a_deleted_commit_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(100);
        ledger.commits().deleteOne(eq("_id", commit.get("_id")));
        long first = commit.getLong("_id");
        List<Long> missing = new ArrayList<>();
        for (long position = first; position < first + commit.getInteger("count"); position++) {
            missing.add(position);
        }
        assertThat(ledger.audited().stream()
                        .filter(finding -> finding.kind() == Kind.ENTRY_MISSING)
                        .map(Finding::position))
                .containsExactlyElementsOf(missing);
    }

    @Test
    void truncation_is_named() {
        ledger.with(ENTRIES).signed();
        Document last = ledger.holding(ENTRIES);
        ledger.commits().deleteOne(eq("_id", last.get("_id")));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.TRUNCATED, last.getLong("_id")));
    }

    @Test
    void two_swapped_commits_are_named() {
        ledger.with(ENTRIES).signed();
        Document one = ledger.holding(40);
        Document other = other(one);
        long place = one.getLong("_id");
        ledger.commits().deleteOne(eq("_id", one.get("_id")));
        ledger.commits().deleteOne(eq("_id", other.get("_id")));
        one.put("_id", other.getLong("_id"));
        other.put("_id", place);
        ledger.commits().insertMany(List.of(one, other));
        assertThat(ledger.audited().stream()
                        .filter(finding -> finding.kind() == Kind.ENTRY_ALTERED)
                        .map(Finding::position))
                .contains(one.getLong("_id"), other.getLong("_id"));
    }

    private Document other(Document one) {
        for (long position = one.getLong("_id") + 100; position < ENTRIES; position++) {
            Document found = ledger.commits().find(eq("_id", position)).first();
            if (found != null && found.getInteger("count").equals(one.getInteger("count"))) {
                return found;
            }
        }
        throw new AssertionError("no other commit has as many entries");
    }

    @Test
    void an_inserted_commit_is_named_wherever_it_is_put() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(60);
        while (commit.getInteger("count") < 2) {
            commit = ledger.holding(commit.getLong("_id") - 1);
        }
        Document inside = new Document(ledger.holding(1))
                .append("_id", commit.getLong("_id") + 1)
                .append("commit", "inserted")
                .append("keys", List.of("version inserted@0"))
                .append(
                        "events",
                        List.of(new Document(SignedLedger.event(ledger.holding(1), 1)).append("id", "inserted")));
        ledger.commits().insertOne(inside);
        assertThat(ledger.kinds()).contains(Kind.STRAY_COMMIT);
        ledger.commits().deleteOne(eq("commit", "inserted"));
        ledger.commits().insertOne(inside.append("_id", "anywhere"));
        assertThat(ledger.audited()).extracting(Finding::kind).containsExactly(Kind.STRAY_COMMIT);
    }

    @Test
    void an_entry_appended_behind_what_was_signed_is_told() {
        ledger.with(20).signed();
        Pages.engine(ledger.database).appendEvents(Noted.loose("later"));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.NOT_YET_SIGNED, 21L));
    }

    @Test
    void any_byte_of_a_commit_that_is_changed_is_named() {
        ledger.with(12).signed();
        MongoCollection<RawBsonDocument> raw = ledger.database.getCollection("commits", RawBsonDocument.class);
        long place = ledger.holding(7).getLong("_id");
        RawBsonDocument original = requireNonNull(raw.find(eq("_id", place)).first());
        byte[] bytes = original.getByteBuffer().array().clone();
        List<Object> others = ledger.commits().distinct("_id", Long.class).into(new ArrayList<>());
        others.remove(place);
        int stored = 0;
        for (int at = 0; at < bytes.length; at += EVERY) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            raw.deleteOne(eq("_id", place));
            // a server may read a length more leniently than it was written, and then stores what was there before
            if (inserts(raw, changed)
                    && !original.equals(raw.find(eq("_id", place)).first())) {
                stored++;
                assertThat(ledger.audited())
                        .as("byte %d of %d", at, bytes.length)
                        .anyMatch(finding -> finding.kind().isAlteration());
            }
            raw.deleteMany(nin("_id", others));
            raw.insertOne(original);
        }
        assertThat(stored).as("changes that the server stores").isGreaterThan(bytes.length / EVERY / 3);
        assertThat(ledger.audited()).isEmpty();
    }

    private static boolean inserts(MongoCollection<RawBsonDocument> commits, byte[] bytes) {
        try {
            commits.insertOne(new RawBsonDocument(bytes));
            return true;
        } catch (MongoException | BsonSerializationException | IllegalArgumentException refused) {
            return false; // no document any more, or one that the server does not take
        }
    }

    @Test
    void a_commit_that_says_another_latest_time_is_named() {
        ledger.with(20).signed();
        Document commit = ledger.holding(20);
        ledger.replace(commit.append(
                "latest", Date.from(commit.getDate("latest").toInstant().plusMillis(1))));
        assertThat(ledger.kinds()).containsExactly(Kind.COMMIT_MALFORMED);
    }

    @Test
    void a_commit_that_holds_more_than_a_commit_does_is_named() {
        ledger.with(20).signed();
        ledger.replace(ledger.holding(7).append("more", 1));
        assertThat(ledger.kinds()).containsExactly(Kind.COMMIT_MALFORMED);
    }

    @Test
    void an_entry_altered_where_the_checkpoints_were_taken_out_of_the_database_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(300);
        SignedLedger.event(commit, 300).put("type", "test.other");
        ledger.replace(commit);
        ledger.database.getCollection("checkpoints").drop();
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.ENTRY_ALTERED, 300L));
    }

    @Test
    void a_version_that_does_not_follow_the_one_before_it_is_named() {
        ledger.with(20);
        Pages.engine(ledger.database).appendEvents(Noted.in("leaping", 1));
        ledger.signed();
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.OUT_OF_ORDER, 21L));
    }
}
