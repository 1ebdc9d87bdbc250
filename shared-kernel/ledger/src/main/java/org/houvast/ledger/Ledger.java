package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;

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

    /** The position of the last event, 0 for an empty ledger. */
    public long head() {
        return head.now().last();
    }
}
