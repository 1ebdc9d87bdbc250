package org.houvast.ledger.upcasting;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions from revision 1 to 2: since then each piece of evidence carries the leaf hash of the entry it cites. What
 * was recorded without one says so, with null; it is not worked out afterwards, because nobody vouched for it then.
 */
final class EvidenceCarriesLeaf extends SingleEventUpcaster {

    private static final Set<String> DECISIONS = Set.of(
            "closure.case-closed",
            "concern.concern-decided",
            "reassessment.reassessment-decided",
            "referral.long-term-foster-care-referred",
            "reunification.aftercare-ended",
            "reunification.return-decided",
            "stay.placement-decided",
            "stay.term-extended",
            "team.trajectory-goal-changed",
            "team.trajectory-goal-set");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        return "1".equals(type.getRevision()) && DECISIONS.contains(type.getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var next = new SimpleSerializedType(event.getType().getName(), "2");
        return event.upcastPayload(next, JsonNode.class, EvidenceCarriesLeaf::withLeaf);
    }

    private static JsonNode withLeaf(JsonNode decision) {
        decision.path("deliberation").path("evidence").forEach(cited -> ((ObjectNode) cited).putNull("leaf"));
        return decision;
    }
}
