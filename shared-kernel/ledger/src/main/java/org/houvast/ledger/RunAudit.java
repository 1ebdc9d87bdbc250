package org.houvast.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.entry.Entry;
import org.jspecify.annotations.Nullable;

/** Looks at commits one after the other: whether each has its form, its place, and its field of the latest time. */
final class RunAudit {

    private static final CommitBson CODEC = new CommitBson();

    private final long first;
    private final long last;
    private final SortedMap<Long, Entry> entries = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable StoredCommit before;

    RunAudit(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /** Takes in the commit before the first one to be looked at; it was looked at in the run before. */
    void after(RawBsonDocument raw) {
        StoredCommit commit = read(raw);
        if (commit != null) {
            take(commit);
        }
    }

    void look(RawBsonDocument raw) {
        StoredCommit commit = read(raw);
        if (commit == null) {
            found(Kind.COMMIT_MALFORMED, place(raw), "The commit at " + place(raw) + " cannot be read");
            return;
        }
        if (!raw.getByteBuffer()
                .asNIO()
                .equals(new RawBsonDocument(commit, CODEC).getByteBuffer().asNIO())) {
            found(
                    Kind.COMMIT_MALFORMED,
                    commit.first(),
                    "The commit at " + commit.first() + " is not stored in the form in which commits are written");
        }
        if (before != null && commit.first() <= before.last()) {
            found(
                    Kind.STRAY_COMMIT,
                    commit.first(),
                    "A commit begins at " + commit.first() + ", inside the one at " + before.first());
            return;
        }
        if (latestIsWrong(commit)) {
            found(
                    Kind.COMMIT_MALFORMED,
                    commit.first(),
                    "The commit at " + commit.first() + " does not say the latest time up to it");
        }
        take(commit);
    }

    private boolean latestIsWrong(StoredCommit commit) {
        long own = commit.events().stream()
                .mapToLong(event -> event.at().toEpochMilli())
                .max()
                .orElse(Long.MIN_VALUE);
        long said = commit.latest().toEpochMilli();
        if (before == null) {
            return commit.first() == 1 && said != own;
        }
        // where commits are missing in between, theirs may have been later
        boolean next = commit.first() == before.last() + 1;
        long expected = Math.max(own, before.latest().toEpochMilli());
        return next ? said != expected : said < expected;
    }

    private void take(StoredCommit commit) {
        for (Entry entry : Entries.of(commit)) {
            if (entry.position() >= first && entry.position() <= last) {
                entries.put(entry.position(), entry);
            }
        }
        before = commit;
    }

    /** Null for what is no commit; the failure is not passed on, as it may quote what is stored. */
    private static @Nullable StoredCommit read(RawBsonDocument raw) {
        try {
            StoredCommit commit = raw.decode(CODEC);
            return commit.events().isEmpty() ? null : commit;
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static long place(RawBsonDocument raw) {
        return raw.getInt64(CommitBson.ID).getValue();
    }

    private void found(Kind kind, long position, String detail) {
        findings.add(new Finding(kind, position, null, detail));
    }

    SortedMap<Long, Entry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }
}
