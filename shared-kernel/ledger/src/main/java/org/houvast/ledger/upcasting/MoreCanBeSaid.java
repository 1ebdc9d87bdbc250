package org.houvast.ledger.upcasting;

import java.util.Set;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/**
 * Entries from revision 1 to 2 to which components were added that may be left out: what was recorded before says
 * nothing of them, and stays as it is.
 */
final class MoreCanBeSaid extends SingleEventUpcaster {

    private static final Set<String> ENTRIES =
            Set.of("guidance.coach-session-held", "guidance.contact-held", "referral.service-involved");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        return "1".equals(type.getRevision()) && ENTRIES.contains(type.getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var next = new SimpleSerializedType(event.getType().getName(), "2");
        return event.upcastPayload(next, JsonNode.class, unchanged -> unchanged);
    }
}
