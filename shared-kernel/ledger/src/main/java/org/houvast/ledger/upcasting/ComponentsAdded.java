package org.houvast.ledger.upcasting;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events that were given more components: from the revision before, of which each line says what an older entry has
 * instead. A component that may be absent needs nothing; a list is empty, for nothing was said.
 */
final class ComponentsAdded extends SingleEventUpcaster {

    /** By name and revision, as in {@code house.simba-parents-approved@1}: what becomes of it in the next revision. */
    private static final Map<String, Consumer<ObjectNode>> ADDED = Map.ofEntries(
            Map.entry(
                    "house.simba-parents-approved@1",
                    event -> event.path("parents").forEach(parent -> ((ObjectNode) parent).putArray("competences"))),
            Map.entry("reunification.aftercare-ended@2", event -> {}),
            Map.entry("closure.case-closed@2", event -> {}),
            Map.entry("stay.placement-decided@2", event -> event.putArray("siblings")),
            Map.entry("correction.entry-corrected@1", event -> {
                event.putArray("children");
                event.putArray("fields");
            }),
            Map.entry("examination.evidence-added@1", event -> event.putArray("attachments")),
            Map.entry("correction.entry-disputed@1", event -> event.putArray("children")),
            Map.entry("correction.entry-withdrawn@1", event -> event.putArray("children")));

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return ADDED.containsKey(revision(event));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var added = Objects.requireNonNull(ADDED.get(revision(event)));
        int next = Integer.parseInt(event.getType().getRevision()) + 1;
        return event.upcastPayload(
                new SimpleSerializedType(event.getType().getName(), Integer.toString(next)), JsonNode.class, stored -> {
                    added.accept((ObjectNode) stored);
                    return stored;
                });
    }

    private static String revision(IntermediateEventRepresentation event) {
        return event.getType().getName() + "@" + event.getType().getRevision();
    }
}
