package org.houvast.ledger;

import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** The end of the chain of upcasters: what has no known name by then stops the reader. */
final class KnownNames implements EventUpcaster {

    private final EventUpcaster upcasters;
    private final Serializer serializer;

    KnownNames(EventUpcaster upcasters, Serializer serializer) {
        this.upcasters = upcasters;
        this.serializer = serializer;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> stored) {
        return upcasters.upcast(stored).map(this::known);
    }

    private IntermediateEventRepresentation known(IntermediateEventRepresentation event) {
        if (UnknownSerializedType.class.equals(serializer.classForType(event.getType()))) {
            throw new UnknownEventException(
                    event.getType().getName(),
                    Position.of(event.getTrackingToken().orElse(null)));
        }
        return event;
    }
}
