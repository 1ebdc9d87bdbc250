package org.houvast.query.dossier;

import java.util.List;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Timeline;
import org.houvast.query.timeline.TimelineEntry;
import org.houvast.query.why.Why;

/**
 * A decision as a dossier tells it.
 *
 * @param entry its entry
 * @param how how it came about
 * @param evidence what it rests on, evidence and earlier decisions
 * @param consents the consents that stood
 * @param outcomes what it led to
 * @param rules the rules it was judged by
 * @param profile the programme profile it was judged by
 */
record Decision(
        TimelineEntry entry,
        TimelineEntry.Decided how,
        List<Why.Node> evidence,
        List<Why.Node> consents,
        List<Why.Node> outcomes,
        List<Why.Ruled> rules,
        Why.Profile profile) {

    /** Those of a history, each told when its turn comes: of a long case they need not lie in memory together. */
    static Iterable<Decision> in(History history, Timeline timeline, String caseId) {
        return () -> Why.direct(history, timeline, caseId).map(Decision::of).iterator();
    }

    private static Decision of(Why why) {
        var entry = why.decision().entry();
        var how = entry.decision();
        if (how == null) {
            throw new IllegalStateException("Not a decision: " + entry.eventId());
        }
        return new Decision(
                entry,
                how,
                why.nodes().stream()
                        .filter(node ->
                                node.kind().equals("evidence") || node.kind().equals("earlier-decision"))
                        .toList(),
                why.of("consent"),
                why.outcomes(),
                why.rules(),
                why.profile());
    }
}
