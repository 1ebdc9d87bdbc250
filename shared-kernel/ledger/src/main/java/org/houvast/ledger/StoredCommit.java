package org.houvast.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One commit as it is stored.
 *
 * @param first the position of its first event; the others follow without a gap
 * @param name the name under which it was recorded
 * @param request the fingerprint of the request that it was recorded for, or null when there was none
 * @param latest the latest time of any event in the ledger up to and including this commit
 * @param events its events, in order
 */
public record StoredCommit(
        long first, String name, @Nullable String request, Instant latest, List<StoredEvent> events) {

    /** The position of its last event. */
    public long last() {
        return first + events.size() - 1;
    }

    /** The end of the ledger with this commit as its last. */
    Tip end() {
        return new Tip(last(), latest.toEpochMilli());
    }

    /** Adds its events after a position as Axon reads them. */
    void read(long passed, List<ReadEvent> to) {
        for (int i = (int) Math.max(0, passed + 1 - first); i < events.size(); i++) {
            to.add(ReadEvent.of(events.get(i), first + i));
        }
    }

    /** The position of its first event that was recorded at a time, in milliseconds since the epoch, or later. */
    OptionalLong firstFrom(long time) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).at().toEpochMilli() >= time)
                .mapToLong(i -> first + i)
                .findFirst();
    }

    /** The ids of its events, in order. */
    List<String> ids() {
        return events.stream().map(StoredEvent::id).toList();
    }

    /** The size of the texts of its events. */
    long bytes() {
        return events.stream()
                .mapToLong(event -> event.payload().length + event.metadata().length)
                .sum();
    }

    RecordedCommit recorded() {
        Map<String, Long> versions = new HashMap<>();
        for (StoredEvent event : events) {
            StoredEvent.Place place = event.place();
            if (place != null) {
                versions.merge(place.stream(), place.version(), Math::max);
            }
        }
        return new RecordedCommit(new Receipt(last(), ids(), versions), request);
    }
}
