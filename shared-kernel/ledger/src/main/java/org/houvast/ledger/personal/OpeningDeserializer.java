package org.houvast.ledger.personal;

import java.util.Collection;
import java.util.List;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads a personal value: opened, erased, or as it stands when it was stored before values were sealed. */
final class OpeningDeserializer extends StdDeserializer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Sealing sealing;
    private final String component;

    OpeningDeserializer(Sealing sealing, JavaType type, String component) {
        super(type);
        this.sealing = sealing;
        this.component = component;
    }

    @Override
    @SuppressWarnings("NullAway") // null is what is read, where the component may be null; Jackson is not annotated so
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
        var type = getValueType(context);
        if (!json.hasToken(JsonToken.VALUE_STRING) || !Sealing.isSealed(json.getString())) {
            return context.readValue(json, type);
        }
        try {
            var opened = sealing.open(json.getString());
            return opened.isPresent() ? JSON.readValue(opened.get(), type) : erased(type);
        } catch (UnreadableValueException e) {
            throw new UnreadableValueException("The stored " + component + " cannot be opened: " + e.getMessage());
        }
    }

    private static @Nullable Object erased(JavaType type) {
        if (type.hasRawClass(String.class)) {
            return Personal.ERASED;
        }
        return type.isTypeOrSubTypeOf(Collection.class) ? List.of(Personal.ERASED) : null;
    }
}
