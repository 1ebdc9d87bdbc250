package org.houvast.embeddedstore.queries;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.houvast.embeddedstore.storage.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells an operator which queries no index serves: once for each collection and each kind of filter while the process
 * lives, and with the names of fields only, as values are personal data.
 */
final class FullScans {

    /** So many documents may be read one after another without a word. */
    static final long UNTOLD = 1000;

    private static final int MOST_REMEMBERED = 1000;
    private static final Logger log = LoggerFactory.getLogger(FullScans.class);
    private static final FullScans OF_THIS_PROCESS = new FullScans(MOST_REMEMBERED);

    private final Set<Kind> told = new HashSet<>();
    private final int most;

    FullScans(int most) {
        this.most = most;
    }

    static FullScans ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /** A query has read more documents than is good. */
    void tell(Collection collection, Query query) {
        String filter = FilterShape.of(query.filter());
        switch (remember(new Kind(collection.uuid(), filter))) {
            case NEW ->
                log.info(
                        "A query of {} by {} reads more than {} documents one after another, as no index serves it",
                        collection.namespace(),
                        filter,
                        UNTOLD);
            case ONE_TOO_MANY ->
                log.info("More than {} kinds of queries read whole collections; no more of them are told of", most);
            case KNOWN -> {
                // it was told of
            }
        }
    }

    private synchronized Novelty remember(Kind kind) {
        if (told.size() > most || !told.add(kind)) {
            return Novelty.KNOWN;
        }
        return told.size() > most ? Novelty.ONE_TOO_MANY : Novelty.NEW;
    }

    private enum Novelty {
        NEW,
        ONE_TOO_MANY,
        KNOWN
    }

    private record Kind(UUID collection, String filter) {}
}
