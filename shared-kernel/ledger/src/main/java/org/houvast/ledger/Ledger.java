package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.EventId;

/** What can be asked of the ledger besides its events. */
public final class Ledger {

    private final Commits commits;
    private final Head head;

    /** The ledger of a database. */
    public Ledger(MongoDatabase database) {
        this.commits = new Commits(database);
        this.head = new Head(commits);
    }

    /** The commit of that name, if it is recorded. */
    public Optional<RecordedCommit> find(String commitId) {
        return commits.named(List.of(commitId)).stream().findFirst().map(StoredCommit::recorded);
    }

    /**
     * The leaf hashes of entries in the tree of the ledger, in base64 (RFC 9162 2.1.1).
     *
     * @param entries their ids; those that are not recorded are left out
     */
    public Map<EventId, String> leafHashes(Collection<EventId> entries) {
        Set<String> wanted = entries.stream().map(EventId::value).collect(Collectors.toSet());
        return commits.withEvents(wanted).stream()
                .flatMap(commit -> Entries.of(commit).stream())
                .filter(entry -> wanted.contains(entry.id()))
                .collect(Collectors.toMap(
                        entry -> new EventId(entry.id()), entry -> entry.leaf().base64()));
    }

    /** The position of the last event, 0 for an empty ledger. */
    public long head() {
        return head.now().last();
    }
}
