package org.houvast.ledger;

import java.util.HashSet;
import java.util.Set;

/** What drafts lay claim to: a name, event ids, versions of streams. Each can be had once. */
final class Claims {

    private final Set<String> keys = new HashSet<>();

    /** Adds those of a draft; false when one of them was there already. */
    boolean add(CommitDraft draft) {
        boolean free = keys.add(Key.ofCommit(draft.name()));
        for (String key : draft.keys()) {
            free &= keys.add(key);
        }
        return free;
    }

    void add(String key) {
        keys.add(key);
    }

    /** Whether a draft's name is here. */
    boolean named(CommitDraft draft) {
        return keys.contains(Key.ofCommit(draft.name()));
    }

    /** The event ids and versions of a draft that are here. */
    Set<String> taken(CommitDraft draft) {
        Set<String> taken = new HashSet<>();
        for (String key : draft.keys()) {
            if (keys.contains(key)) {
                taken.add(key);
            }
        }
        return taken;
    }
}
