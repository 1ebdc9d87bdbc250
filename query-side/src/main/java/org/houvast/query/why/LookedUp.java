package org.houvast.query.why;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.language.EventId;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;

/**
 * What decisions are traced by, looked up once for all decisions of a history.
 *
 * @param byId its entries
 * @param amendments their corrections, disputes and withdrawals
 */
record LookedUp(Map<EventId, Entry> byId, Map<EventId, List<Entry>> amendments) {

    static LookedUp in(History history) {
        return new LookedUp(
                history.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity())),
                history.amendments());
    }
}
