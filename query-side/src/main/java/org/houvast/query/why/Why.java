package org.houvast.query.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.event.DecisionEvent;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Timeline;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision was taken, and what it led to: a graph of entries, and the rules it was judged by.
 *
 * @param decisionId the decision
 * @param caseId its case
 * @param nodes the decision first, then what it rests on, then what it led to
 * @param edges what rests on, or follows from, what
 * @param rules the rules it met, and those it did not
 * @param profile the programme profile it was judged by
 */
public record Why(
        String decisionId, String caseId, List<Node> nodes, List<Edge> edges, List<Ruled> rules, Profile profile) {

    /**
     * Of each decision of a history what it rests on itself and what it led to, without what its evidence rests on in turn;
     * each is traced when its turn comes.
     *
     * @param history what is known
     * @param timeline shows entries of it to the reader
     * @param caseId the case, as the reader may address it
     */
    public static Stream<Why> direct(History history, Timeline timeline, String caseId) {
        var lookedUp = LookedUp.in(history);
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof DecisionEvent)
                .map(entry -> new Tracing(history, lookedUp, timeline, entry, (DecisionEvent) entry.event(), false)
                        .trace(caseId));
    }

    /**
     * An entry in the graph.
     *
     * @param id the id of the entry
     * @param kind {@code decision}, {@code evidence}, {@code earlier-decision}, {@code consent}, {@code later-decision} or
     *     {@code led-to}
     * @param entry the entry itself
     * @param marks what must be known of it, as codes
     */
    public record Node(String id, String kind, TimelineEntry entry, List<String> marks) {}

    /**
     * One entry rests on, or follows from, another.
     *
     * @param from the entry that supports, or that led to the other
     * @param to the entry that rests on it, or follows from it
     * @param kind {@code evidence}: the decision cites it; {@code consent}: it was in force; {@code ground}: the entry
     *     names it as the ground on which it was recorded; {@code led-to}: it does what was decided
     */
    public record Edge(String from, String to, String kind) {}

    /**
     * A rule that the decision was judged by.
     *
     * @param rule its id
     * @param text the rule in one sentence
     * @param met whether it was met
     * @param finding what was found when it was not
     * @param answer why it was decided all the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ruled(
            String rule,
            String text,
            boolean met,
            @Nullable String finding,
            @Nullable String answer) {}

    /**
     * The programme profile, frozen.
     *
     * @param programme the code of the programme
     * @param version its version
     */
    public record Profile(String programme, int version) {}

    /** The decision itself. */
    public Node decision() {
        return nodes.getFirst();
    }

    /** The nodes of a kind. */
    public List<Node> of(String kind) {
        return nodes.stream().filter(node -> node.kind().equals(kind)).toList();
    }

    /** What the decision led to: decisions that rest on it, and what was done. */
    public List<Node> outcomes() {
        return nodes.stream()
                .filter(node ->
                        node.kind().equals("later-decision") || node.kind().equals("led-to"))
                .toList();
    }
}
