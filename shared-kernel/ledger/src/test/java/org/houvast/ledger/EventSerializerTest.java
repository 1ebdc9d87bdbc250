package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private final EventSerializer serializer = EventSerializer.opened(EventCatalogue.events());

    @Test
    void an_event_is_stored_under_its_declared_name_and_revision() {
        var type = serializer.typeForClass(ChildPlaced.class);
        assertThat(type.getName()).isEqualTo("stay.child-placed");
        assertThat(type.getRevision()).isEqualTo("1");
    }

    @Test
    void a_name_that_was_never_declared_is_not_passed_over() {
        assertThat(serializer.classForType(new SimpleSerializedType("stay.child-vanished", "1")))
                .isEqualTo(UnknownSerializedType.class);
        assertThatThrownBy(() -> read("stay.child-vanished", "{}")).hasMessageContaining("stay.child-vanished");
    }

    @Test
    void a_property_that_is_not_known_is_not_passed_over() {
        var stored = new String(
                        serializer
                                .serialize(Sample.full(ChildPlaced.class), byte[].class)
                                .getData(),
                        StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"colour\":\"red\",");
        assertThatThrownBy(() -> read("stay.child-placed", stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void a_component_that_is_missing_is_not_made_up() {
        var stored = new String(
                        serializer
                                .serialize(Sample.full(ChildPlaced.class), byte[].class)
                                .getData(),
                        StandardCharsets.UTF_8)
                .replace("\"house\":\"id-1\"", "\"caseId\":\"id-1\"");
        assertThatThrownBy(() -> read("stay.child-placed", stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("house");
    }

    @Test
    void what_cannot_be_read_is_named_by_its_place_and_never_quoted() {
        var stored = new String(
                        serializer
                                .serialize(Sample.full(ChildPlaced.class), byte[].class)
                                .getData(),
                        StandardCharsets.UTF_8)
                .replace("\"role\":\"operator\"", "\"role\":\"king\"");
        assertThatThrownBy(() -> read("stay.child-placed", stored))
                .hasMessageContaining("header > actor > role")
                .hasMessageNotContaining("king")
                .hasNoCause();
    }

    @Test
    void a_class_that_is_no_event_is_refused() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class)).hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> new EventSerializer(List.of(String.class))).hasMessageContaining("@EventName");
    }

    @Test
    void metadata_is_read_back() {
        var metadata = MetaData.from(Map.of("organisation", "De Brug"));
        var stored = serializer.serialize(metadata, byte[].class);
        assertThat(serializer.<byte[], MetaData>deserialize(stored)).isEqualTo(metadata);
    }

    private @Nullable Object read(String name, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(name, "1")));
    }
}
