package org.houvast.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.houvast.ledger.proving.EntrySource;
import org.houvast.proof.entry.CommitPart;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.entry.StreamVersion;
import org.jspecify.annotations.Nullable;

/** The stored events in the one form in which they are hashed, proven and exported. */
final class Entries implements EntrySource {

    private final Commits commits;
    private final Head head;

    Entries(Commits commits) {
        this.commits = commits;
        this.head = new Head(commits);
    }

    @Override
    public List<Entry> from(long position, int count) {
        List<StoredCommit> row = commits.inRow(position, count);
        if (row.isEmpty() && position <= head.now().last()) {
            row = commits.holding(position)
                    .map(around -> commits.inRow(around.first(), count))
                    .orElse(List.of());
        }
        return row.stream()
                .flatMap(commit -> of(commit).stream())
                .filter(entry -> entry.position() >= position)
                .toList();
    }

    /** The entries of one commit. */
    static List<Entry> of(StoredCommit commit) {
        int count = commit.events().size();
        return IntStream.range(0, count)
                .mapToObj(index -> of(commit, index, count))
                .toList();
    }

    private static Entry of(StoredCommit commit, int index, int count) {
        StoredEvent event = commit.events().get(index);
        return new Entry(
                commit.first() + index,
                event.id(),
                event.at().toEpochMilli(),
                event.type(),
                event.revision(),
                version(event.place()),
                new CommitPart(commit.name(), index, count),
                commit.request(),
                event.payload(),
                event.metadata());
    }

    private static @Nullable StreamVersion version(StoredEvent.@Nullable Place place) {
        return place == null ? null : new StreamVersion(place.streamType(), place.stream(), place.version());
    }
}
