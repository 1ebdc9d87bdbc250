package org.houvast.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What drafts lay claim to: a name, event ids, versions of streams. Each can be had once. */
final class Claims {

    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    /** Adds those of a draft; false when one of them was there already. */
    boolean add(CommitDraft draft) {
        boolean free = names.add(draft.name());
        for (String id : draft.ids()) {
            free &= ids.add(id);
        }
        for (String key : draft.keys()) {
            free &= keys.add(key);
        }
        return free;
    }

    void addId(String id) {
        ids.add(id);
    }

    void addKey(String key) {
        keys.add(key);
    }

    /** Whether a draft's name is here. */
    boolean named(CommitDraft draft) {
        return names.contains(draft.name());
    }

    /** The event ids and stream keys of a draft that are here. */
    Set<String> taken(CommitDraft draft) {
        Set<String> taken = new HashSet<>();
        addCommon(draft.ids(), ids, taken);
        addCommon(draft.keys(), keys, taken);
        return taken;
    }

    private static void addCommon(List<String> wanted, Set<String> held, Set<String> taken) {
        for (String claim : wanted) {
            if (held.contains(claim)) {
                taken.add(claim);
            }
        }
    }
}
