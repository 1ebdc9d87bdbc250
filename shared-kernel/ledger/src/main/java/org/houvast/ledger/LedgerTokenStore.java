package org.houvast.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where event processors keep how far they are, and who of several processes works on a segment. Every write names its
 * owner in its condition, so a process that lost its claim cannot store a token any more.
 */
final class LedgerTokenStore implements TokenStore {

    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String OWNER = "owner";
    private static final String BEAT = "beat";
    private static final String TOKEN = "token";
    private static final String IDENTIFIER = "identifier";

    private final MongoCollection<Document> tokens;
    private final String node;
    private final ClaimWatch watch;

    LedgerTokenStore(MongoDatabase database, String node, Duration claimTimeout, LongSupplier nanoTime) {
        this.tokens = database.getCollection("tokens").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.node = node;
        this.watch = new ClaimWatch(claimTimeout, nanoTime);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        String id = id(processor, segment);
        Bson free = or(eq(OWNER, node), eq(OWNER, null));
        Bson claimable = watch.givenUp(id)
                .map(claim -> or(free, and(eq(OWNER, claim.owner()), eq(BEAT, claim.beat()))))
                .orElse(free);
        Document claimed = tokens.findOneAndUpdate(
                and(eq(ID, id), claimable),
                combine(set(OWNER, node), inc(BEAT, 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw unclaimed(id);
        }
        watch.forget(id);
        return TokenDocument.read(claimed.get(TOKEN, Document.class));
    }

    private UnableToClaimTokenException unclaimed(String id) {
        Document held = tokens.find(eq(ID, id)).first();
        if (held == null) {
            return new UnableToClaimTokenException("The token " + id + " has not been initialized");
        }
        watch.saw(id, new ClaimWatch.Claim(held.getString(OWNER), held.getLong(BEAT)));
        return new UnableToClaimTokenException("The token " + id + " is claimed by " + held.getString(OWNER));
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        asOwner(processor, segment, combine(set(TOKEN, TokenDocument.write(token)), inc(BEAT, 1L)));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        asOwner(processor, segment, inc(BEAT, 1L));
    }

    private void asOwner(String processor, int segment, Bson change) {
        if (tokens.updateOne(owned(processor, segment), change).getMatchedCount() == 0) {
            throw notOwned(processor, segment);
        }
    }

    /** Lets a claim go; nothing happens when it is another's. */
    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.updateOne(owned(processor, segment), set(OWNER, null));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        if (tokens.deleteOne(owned(processor, segment)).getDeletedCount() == 0) {
            throw notOwned(processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        try {
            tokens.insertOne(new Document(ID, id(processor, segment))
                    .append(PROCESSOR, processor)
                    .append(SEGMENT, segment)
                    .append(OWNER, null)
                    .append(BEAT, 0L)
                    .append(TOKEN, TokenDocument.write(token)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            throw new UnableToInitializeTokenException(
                    "The token " + id(processor, segment) + " has been initialized before");
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("The segments of " + processor + " have been initialized before");
        }
        try {
            IntStream.range(0, segments).forEach(segment -> initializeSegment(initial, processor, segment));
        } catch (UnableToInitializeTokenException e) {
            throw new UnableToClaimTokenException("Another process initializes the segments of " + processor, e);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        IntStream.Builder segments = IntStream.builder();
        tokens.find(eq(PROCESSOR, processor))
                .sort(Sorts.ascending(SEGMENT))
                .forEach(token -> segments.add(token.getInteger(SEGMENT)));
        return segments.build().toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        Document identifier = tokens.findOneAndUpdate(
                eq(ID, IDENTIFIER),
                setOnInsert(IDENTIFIER, UUID.randomUUID().toString()),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Optional.of(requireNonNull(identifier).getString(IDENTIFIER));
    }

    private Bson owned(String processor, int segment) {
        return and(eq(ID, id(processor, segment)), eq(OWNER, node));
    }

    private UnableToClaimTokenException notOwned(String processor, int segment) {
        return new UnableToClaimTokenException("The token " + id(processor, segment) + " is not claimed by " + node);
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }
}
