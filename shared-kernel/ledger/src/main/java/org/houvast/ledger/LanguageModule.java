package org.houvast.ledger;

import org.houvast.language.Coded;
import org.houvast.language.Identifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the words of the language look in JSON: identifiers as bare strings, words of a vocabulary as their codes. Used
 * for stored events, for commands over HTTP and for answers alike, so that a word looks the same everywhere.
 */
public final class LanguageModule extends SimpleModule {

    /** Registers the words of the language. */
    public LanguageModule() {
        super("houvast-language");
        addSerializer(Identifier.class, new IdentifierSerializer());
        addSerializer(Coded.class, new CodedSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Words());
    }

    private static final class IdentifierSerializer extends StdSerializer<Identifier> {

        IdentifierSerializer() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class CodedSerializer extends StdSerializer<Coded> {

        CodedSerializer() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded word, JsonGenerator json, SerializationContext context) {
            json.writeString(word.code());
        }
    }

    private static final class Words extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Coded.class.isAssignableFrom(type.getRawClass())
                    ? new CodedDeserializer(type.getRawClass())
                    : super.findEnumDeserializer(type, config, description);
        }

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Identifier.class.isAssignableFrom(type.getRawClass())
                    ? new IdentifierDeserializer(type.getRawClass())
                    : super.findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Coded.class.isAssignableFrom(type) || Identifier.class.isAssignableFrom(type);
        }
    }
}
