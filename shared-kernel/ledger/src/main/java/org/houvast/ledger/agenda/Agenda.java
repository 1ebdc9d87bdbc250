package org.houvast.ledger.agenda;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.houvast.ledger.GuardedWrites;
import org.jspecify.annotations.Nullable;

/**
 * The days on which streams are to be looked at again, with what must be known of their entries to do so. All of it is
 * derived from the ledger: whoever loses it fills it anew from the first entry on. Filling it twice, or from two
 * processes, changes nothing; nothing in it is ever searched but by a key.
 */
public final class Agenda {

    /** The day of a stream of which something new is known: it is looked at as soon as may be. */
    private static final String AT_ONCE = LocalDate.EPOCH.toString();

    private static final String ID = "_id";
    private static final String STREAM = "stream";
    private static final String POSITION = "position";
    private static final String TEXT = "text";
    private static final String UP_TO = "upTo";
    private static final String TOUCHED = "touched";
    private static final String NEXT = "next";

    private final MongoCollection<Document> items;
    private final MongoCollection<Document> streams;
    private final MongoCollection<Document> progress;

    /**
     * An agenda in a database.
     *
     * @param name its name and version: another version is filled anew, beside this one
     */
    public Agenda(MongoDatabase database, String name) {
        this.items = database.getCollection(name + "-items");
        this.streams = database.getCollection(name + "-streams");
        this.progress = database.getCollection(name + "-progress");
        items.createIndex(ascending(STREAM, POSITION));
        streams.createIndex(ascending(NEXT, TOUCHED));
    }

    /**
     * What is to be known of an entry.
     *
     * @param position the position of the entry in the ledger
     * @param part tells apart what is known of one entry
     * @param stream the stream it stands in
     * @param recorded when it was recorded
     * @param text what is known, without anything personal
     */
    public record Item(long position, int part, String stream, Instant recorded, String text) {}

    /**
     * A stream that is to be looked at.
     *
     * @param stream the stream
     * @param upTo the position of its last item
     * @param texts what is known of its entries, in the order of their positions
     */
    public record Page(String stream, long upTo, List<String> texts) {}

    /** Everything up to this position is known; 0 when nothing is. */
    public long position() {
        var kept = progress.find(eq(ID, POSITION)).first();
        return kept == null ? 0 : kept.getLong(POSITION);
    }

    /** Takes in what is known of entries, and that everything up to a position is known. */
    public void take(List<Item> known, long position) {
        GuardedWrites.write(items, known.stream().map(Agenda::item).toList());
        GuardedWrites.write(streams, touched(known));
        GuardedWrites.write(
                progress,
                List.of(new ReplaceOneModel<>(
                        and(eq(ID, POSITION), lt(POSITION, position)),
                        new Document(ID, POSITION).append(POSITION, position),
                        new ReplaceOptions().upsert(true))));
    }

    private static WriteModel<Document> item(Item item) {
        var id = item.position() + "/" + item.part();
        return new ReplaceOneModel<>(
                eq(ID, id),
                new Document(ID, id)
                        .append(STREAM, item.stream())
                        .append(POSITION, item.position())
                        .append(TEXT, item.text()),
                new ReplaceOptions().upsert(true));
    }

    private static List<WriteModel<Document>> touched(List<Item> known) {
        var last = new LinkedHashMap<String, Item>();
        known.forEach(item -> last.put(item.stream(), item));
        var writes = new ArrayList<WriteModel<Document>>();
        last.values()
                .forEach(item -> writes.add(new UpdateOneModel<>(
                        and(eq(ID, item.stream()), lt(UP_TO, item.position())),
                        combine(
                                set(UP_TO, item.position()),
                                set(TOUCHED, Date.from(item.recorded())),
                                set(NEXT, AT_ONCE)),
                        new UpdateOptions().upsert(true))));
        return writes;
    }

    /**
     * The streams whose day has come.
     *
     * @param today a day
     * @param since left out are those of which something was recorded after this moment: somebody is at work there
     */
    public List<String> due(LocalDate today, Instant since) {
        return streams.find(and(lte(NEXT, today.toString()), lte(TOUCHED, Date.from(since))))
                .projection(include(ID))
                .map(stream -> stream.getString(ID))
                .into(new ArrayList<>());
    }

    /** What is known of a stream. */
    public Optional<Page> page(String stream) {
        return Optional.ofNullable(streams.find(eq(ID, stream)).first())
                .map(kept -> new Page(
                        stream,
                        kept.getLong(UP_TO),
                        items.find(and(eq(STREAM, stream), lte(POSITION, kept.getLong(UP_TO))))
                                .sort(ascending(POSITION, ID))
                                .map(item -> item.getString(TEXT))
                                .into(new ArrayList<>())));
    }

    /**
     * A page was looked at. When something has become known of its stream since, it stays to be looked at.
     *
     * @param next the day on which to look again; null when there is nothing to wait for
     */
    public void looked(Page page, @Nullable LocalDate next) {
        streams.updateOne(
                and(eq(ID, page.stream()), eq(UP_TO, page.upTo())),
                next == null ? unset(NEXT) : set(NEXT, next.toString()));
    }
}
