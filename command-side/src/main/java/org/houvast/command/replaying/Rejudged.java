package org.houvast.command.replaying;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.programme.ProfileVersion;

/** An entry as it would say that it was judged by another version of its profile. */
final class Rejudged {

    private Rejudged() {}

    static DomainEvent under(ProfileVersion version, DomainEvent event) {
        var type = event.getClass();
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var value = components[i].getAccessor().invoke(event);
                values[i] = value instanceof EventHeader header ? under(version, header) : value;
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(type + " cannot be made", inaccessible);
        }
    }

    private static EventHeader under(ProfileVersion version, EventHeader header) {
        return new EventHeader(
                header.about(),
                header.actor(),
                header.onBehalfOf(),
                header.occurred(),
                header.at(),
                header.place(),
                header.ground(),
                version,
                header.reason(),
                header.warnings());
    }
}
