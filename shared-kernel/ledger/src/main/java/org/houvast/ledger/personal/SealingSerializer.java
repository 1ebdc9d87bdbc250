package org.houvast.ledger.personal;

import java.util.List;
import org.houvast.language.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a personal value sealed. What reads as erased holds nothing any more and is written as it stands. */
final class SealingSerializer extends StdSerializer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ERASED = List.of(Personal.ERASED);

    private final transient Sealing sealing;
    private final transient Subjects subjects;

    SealingSerializer(Sealing sealing, Subjects subjects) {
        super(Object.class);
        this.sealing = sealing;
        this.subjects = subjects;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        if (value.equals(Personal.ERASED) || value.equals(ERASED)) {
            JSON.writeValue(json, value);
        } else {
            json.writeString(sealing.seal(JSON.writeValueAsBytes(value), subjects.at(json.streamWriteContext())));
        }
    }
}
