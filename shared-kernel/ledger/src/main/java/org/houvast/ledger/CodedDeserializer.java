package org.houvast.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.houvast.language.Coded;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a word of a vocabulary from its code; a code that is not in it names those that are. */
final class CodedDeserializer extends StdDeserializer<Object> {

    private final Map<String, Object> words = new LinkedHashMap<>();

    CodedDeserializer(Class<?> vocabulary) {
        super(vocabulary);
        for (Object word : vocabulary.getEnumConstants()) {
            words.put(((Coded) word).code(), word);
        }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(getValueType(context), json);
        }
        var word = words.get(json.getString());
        return word != null
                ? word
                : context.handleWeirdStringValue(
                        handledType(), json.getString(), "is not one of: %s", String.join(", ", words.keySet()));
    }
}
