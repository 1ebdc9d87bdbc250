package org.houvast.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The letters of one processor, one document for each sequence: whether an event has to wait behind another is one
 * look at a key, and the order inside a sequence is that of its list.
 */
final class DeadSequences {

    static final String NAME = "sequence";
    static final String LETTERS = "letters";
    static final String OWNER = "owner";
    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String BEAT = "beat";
    private static final String EVENT = LETTERS + "." + LedgerDeadLetter.EVENT;

    private final MongoCollection<Document> sequences;
    private final String processor;
    private final ClaimWatch watch;

    DeadSequences(MongoDatabase database, String processor, Duration claimTimeout, LongSupplier nanoTime) {
        this.sequences =
                database.getCollection("deadletters").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.processor = processor;
        this.watch = new ClaimWatch(claimTimeout, nanoTime);
        sequences.createIndex(Indexes.ascending(PROCESSOR));
    }

    /** What came of adding a letter. */
    enum Added {
        YES,
        SEQUENCE_IS_FULL,
        NO_SUCH_SEQUENCE
    }

    /** Puts a letter last; one that is there already, because its event came twice, stays where it is. */
    Added add(String sequence, Document letter, int atMost) {
        try {
            sequences.updateOne(
                    and(eq(ID, id(sequence)), room(atMost), ne(EVENT, event(letter))),
                    combine(
                            push(LETTERS, letter),
                            setOnInsert(PROCESSOR, processor),
                            setOnInsert(NAME, sequence),
                            setOnInsert(OWNER, null),
                            setOnInsert(BEAT, 0L)),
                    new UpdateOptions().upsert(true));
            return Added.YES;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return whyNot(sequence, letter);
        }
    }

    /** Puts a letter last, but only behind another. */
    Added addBehind(String sequence, Document letter, int atMost) {
        Bson begun = and(eq(ID, id(sequence)), exists(LETTERS + ".0"));
        boolean added = sequences
                        .updateOne(and(begun, room(atMost), ne(EVENT, event(letter))), push(LETTERS, letter))
                        .getMatchedCount()
                > 0;
        return added ? Added.YES : whyNot(sequence, letter);
    }

    private static Bson room(int atMost) {
        return exists(LETTERS + "." + (atMost - 1), false);
    }

    private static String event(Document letter) {
        return letter.getString(LedgerDeadLetter.EVENT);
    }

    private Added whyNot(String sequence, Document letter) {
        List<Document> letters = of(sequence).map(DeadSequences::letters).orElse(List.of());
        if (letters.isEmpty()) {
            return Added.NO_SUCH_SEQUENCE;
        }
        boolean there = letters.stream().anyMatch(one -> event(one).equals(event(letter)));
        return there ? Added.YES : Added.SEQUENCE_IS_FULL;
    }

    /** A sequence with at least one letter. */
    Optional<Document> of(String sequence) {
        return Optional.ofNullable(sequences.find(eq(ID, id(sequence))).first())
                .filter(found -> !letters(found).isEmpty());
    }

    static List<Document> letters(Document sequence) {
        return sequence.getList(LETTERS, Document.class);
    }

    /** All sequences with at least one letter. */
    List<Document> all() {
        List<Document> all = new ArrayList<>();
        sequences.find(eq(PROCESSOR, processor)).forEach(all::add);
        all.removeIf(found -> letters(found).isEmpty());
        return all;
    }

    /** Replaces a letter by what has become of it; false when it is gone. */
    boolean replace(LedgerDeadLetter letter) {
        return sequences
                        .updateOne(
                                and(eq(ID, id(letter.sequence())), eq(EVENT, letter.event())),
                                set(LETTERS + ".$", letter.fields()))
                        .getMatchedCount()
                > 0;
    }

    /** Takes a letter out, wherever it stands; false when it is gone, or its sequence is being tried. */
    boolean remove(LedgerDeadLetter letter) {
        return left(letter.sequence(), and(eq(EVENT, letter.event()), eq(OWNER, null)), pull(LETTERS, at(letter)));
    }

    /** Takes the first letter out; false when the claim is lost. */
    boolean removeFirst(LedgerDeadLetter letter, String owner) {
        Bson claimed = and(eq(LETTERS + ".0." + LedgerDeadLetter.EVENT, letter.event()), eq(OWNER, owner));
        return left(letter.sequence(), claimed, combine(popFirst(LETTERS), inc(BEAT, 1L)));
    }

    private static Document at(LedgerDeadLetter letter) {
        return new Document(LedgerDeadLetter.EVENT, letter.event());
    }

    private boolean left(String sequence, Bson condition, Bson change) {
        if (sequences.updateOne(and(eq(ID, id(sequence)), condition), change).getMatchedCount() == 0) {
            return false;
        }
        sequences.deleteOne(and(eq(ID, id(sequence)), size(LETTERS, 0)));
        return true;
    }

    /** Claims a sequence that nobody has, or that its owner has abandoned. */
    boolean claim(String sequence, String owner) {
        String id = id(sequence);
        Bson free = eq(OWNER, null);
        Bson claimable = watch.givenUp(id)
                .map(claim -> or(free, and(eq(OWNER, claim.owner()), eq(BEAT, claim.beat()))))
                .orElse(free);
        boolean claimed = sequences
                        .updateOne(and(eq(ID, id), claimable), combine(set(OWNER, owner), inc(BEAT, 1L)))
                        .getMatchedCount()
                > 0;
        if (!claimed) {
            of(sequence).ifPresent(held -> watch.saw(id, claimOn(held)));
        }
        return claimed;
    }

    private static ClaimWatch.Claim claimOn(Document held) {
        return new ClaimWatch.Claim(held.getString(OWNER), held.getLong(BEAT));
    }

    void release(String sequence, String owner) {
        sequences.updateOne(and(eq(ID, id(sequence)), eq(OWNER, owner)), set(OWNER, null));
    }

    void clear() {
        sequences.deleteMany(eq(PROCESSOR, processor));
    }

    private String id(String sequence) {
        return processor + "/" + sequence;
    }
}
