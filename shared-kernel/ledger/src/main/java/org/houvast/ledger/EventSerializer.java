package org.houvast.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.houvast.language.EventName;
import org.houvast.ledger.personal.PersonalModule;
import org.houvast.ledger.personal.Sealing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their declared names ({@link EventName}) and reads them back. A name that was not
 * declared, a property that is not known and a component that is missing are loud failures: nothing in the ledger is
 * ever skipped.
 */
public final class EventSerializer implements Serializer {

    private static final String METADATA = MetaData.class.getName();

    private final JsonMapper json;
    private final @Nullable Sealing sealing;
    private final ChainingConverter converter = new ChainingConverter();
    private final Map<String, Class<?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, SerializedType> types = new LinkedHashMap<>();

    /**
     * A serializer of events that hold nothing personal.
     *
     * @param events their record classes, each with an {@link EventName}
     * @throws IllegalArgumentException when one declares no name, or two the same, or one holds something personal
     */
    public EventSerializer(Collection<? extends Class<?>> events) {
        this(events, null);
        events.stream().filter(PersonalModule::concerns).findFirst().ifPresent(event -> {
            throw new IllegalArgumentException(event + " holds something personal, and nothing would seal it");
        });
    }

    /**
     * A serializer of these events, which seals what is personal in them.
     *
     * @param events their record classes, each with an {@link EventName}
     * @throws IllegalArgumentException when one declares no name, or two the same
     */
    public static EventSerializer sealing(Collection<? extends Class<?>> events, Sealing sealing) {
        return new EventSerializer(events, sealing);
    }

    /** A serializer that writes what is personal as it stands: for looking at the form of events, never for storing. */
    static EventSerializer opened(Collection<? extends Class<?>> events) {
        return new EventSerializer(events, null);
    }

    private EventSerializer(Collection<? extends Class<?>> events, @Nullable Sealing sealing) {
        this.sealing = sealing;
        this.json = mapper(sealing);
        for (var event : events) {
            var name = event.getAnnotation(EventName.class);
            if (name == null) {
                throw new IllegalArgumentException(event + " declares no @EventName");
            }
            if (byName.put(name.value(), event) != null) {
                throw new IllegalArgumentException("Two events are called " + name.value());
            }
            types.put(event, new SimpleSerializedType(name.value(), Integer.toString(name.revision())));
        }
        // upcasters work on JSON trees
        converter.registerConverter(new JsonNodeToByteArrayConverter(json));
        converter.registerConverter(new ByteArrayToJsonNodeConverter(json));
        converter.registerConverter(new JsonNodeToObjectNodeConverter());
        converter.registerConverter(new ObjectNodeToJsonNodeConverter());
    }

    private static JsonMapper mapper(@Nullable Sealing sealing) {
        var builder = JsonMapper.builder()
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new RequiredComponents(), new JacksonAnnotationIntrospector()))
                .addModule(new LanguageModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return (sealing == null ? builder : builder.addModule(new PersonalModule(sealing))).build();
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        var type = typeForClass(object == null ? null : object.getClass());
        try {
            return new SimpleSerializedObject<>(
                    converter.convert(json.writeValueAsBytes(object), expectedRepresentation),
                    expectedRepresentation,
                    type);
        } catch (JacksonException e) {
            throwOwn(e);
            throw new SerializationException("A " + type.getName() + " cannot be written as JSON", e);
        }
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(byte[].class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
    public <S, T> @Nullable T deserialize(SerializedObject<S> serialized) {
        var type = serialized.getType();
        if (SerializedType.emptyType().equals(type)) {
            return null;
        }
        byte[] bytes = converter.convert(serialized, byte[].class).getData();
        try {
            if (type.getName().equals(METADATA)) {
                return (T) MetaData.from(json.readValue(bytes, new TypeReference<Map<String, Object>>() {}));
            }
            var event = eventOf(type);
            if (event == null) {
                throw new SerializationException(
                        "No event is called " + type.getName() + " in revision " + type.getRevision());
            }
            return (T) json.readValue(bytes, event);
        } catch (JacksonException e) {
            throwOwn(e);
            // neither Jackson's message nor the exception itself: both can quote what was stored about a person
            throw new SerializationException("A stored " + type.getName() + " of revision " + type.getRevision()
                    + " cannot be read at " + where(e));
        }
    }

    private static void throwOwn(JacksonException around) {
        var own = PersonalModule.failure(around);
        if (own != null) {
            throw own;
        }
    }

    /** Reads the keys that stored events need in one question, before they are deserialized one by one. */
    void expect(Collection<? extends EventData<byte[]>> stored) {
        if (sealing != null) {
            sealing.expect(stored.stream()
                    .map(event -> new String(event.getPayload().getData(), StandardCharsets.ISO_8859_1))
                    .toList());
        }
    }

    /** The place in the JSON, by the names of its properties. */
    private static String where(JacksonException e) {
        var path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining(" > "));
        return path.isEmpty() ? e.getClass().getSimpleName() : path;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    public Class classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getName().equals(METADATA)) {
            return MetaData.class;
        }
        var event = eventOf(type);
        return event == null ? UnknownSerializedType.class : event;
    }

    /** Null as well for another revision than the declared one: bringing that up to date is an upcaster's work. */
    private @Nullable Class<?> eventOf(SerializedType type) {
        var event = byName.get(type.getName());
        return event != null && type.equals(types.get(event)) ? event : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class) {
            return SerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA, null);
        }
        var declared = types.get(type);
        if (declared == null) {
            throw new SerializationException(type.getName() + " is not a declared event");
        }
        return declared;
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
