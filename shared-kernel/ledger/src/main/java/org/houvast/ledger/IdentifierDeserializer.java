package org.houvast.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an identifier from its bare value. */
final class IdentifierDeserializer extends StdDeserializer<Object> {

    private final Constructor<?> constructor;

    IdentifierDeserializer(Class<?> identifier) {
        super(identifier);
        try {
            constructor = identifier.getConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(identifier + " is not made from its value", e);
        }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(getValueType(context), json);
        }
        try {
            return constructor.newInstance(json.getString());
        } catch (InvocationTargetException e) {
            return context.handleWeirdStringValue(
                    handledType(),
                    json.getString(),
                    "%s",
                    String.valueOf(e.getTargetException().getMessage()));
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(handledType() + " cannot be made from its value", e);
        }
    }
}
