package org.houvast.query.form;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.correction.CorrectionEvent;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;

/** The entries that a form offers as evidence: the latest, without corrections and what was withdrawn. */
final class Citable {

    private static final int OFFERED = 24;

    private Citable() {}

    static List<Entry> of(History history) {
        return standing(history).limit(OFFERED).toList();
    }

    /** The entries, the latest first, without corrections and what was withdrawn. */
    static Stream<Entry> standing(History history) {
        var amendments = history.amendments();
        return history.entries().reversed().stream()
                .filter(entry -> !(entry.event() instanceof CorrectionEvent))
                .filter(entry -> amendments.getOrDefault(entry.id(), List.of()).stream()
                        .noneMatch(amendment -> amendment.event() instanceof EntryWithdrawn));
    }
}
