package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.houvast.language.CaseId;
import org.houvast.language.EventName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StoredShapeTest {

    @EventName("test.toy-found")
    record ToyFound(
            CaseId caseId, LocalDate occurred, @Nullable String place) {
        boolean isOld() {
            return true;
        }
    }

    @EventName(value = "test.toy-lost", revision = 3)
    record ToyLost(CaseId caseId) {}

    @EventName("test.toy-found")
    record ToyAlsoFound() {}

    private final EventSerializer serializer = new EventSerializer(List.of(ToyFound.class, ToyLost.class));

    @Test
    void an_event_is_json_under_its_declared_name() {
        SerializedObject<String> found =
                serializer.serialize(new ToyFound(new CaseId("c1"), LocalDate.of(2021, 3, 4), null), String.class);
        assertThat(found.getData()).isEqualTo("{\"caseId\":\"c1\",\"occurred\":\"2021-03-04\",\"place\":null}");
        assertThat(found.getType().getName()).isEqualTo("test.toy-found");
        assertThat(found.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.typeForClass(ToyLost.class).getRevision()).isEqualTo("3");
    }

    @Test
    void what_is_written_is_read_back() {
        ToyFound found = new ToyFound(new CaseId("c1"), LocalDate.of(2021, 3, 4), "garden");
        assertThat(read(serializer.serialize(found, byte[].class))).isEqualTo(found);
        assertThat(read(serializer.serialize(found, JsonNode.class))).isEqualTo(found);
    }

    @Test
    void metadata_is_json_as_well() {
        MetaData metadata = MetaData.from(Map.of("actor", "coach-1"));
        SerializedObject<String> stored = serializer.serialize(metadata, String.class);
        assertThat(stored.getData()).isEqualTo("{\"actor\":\"coach-1\"}");
        assertThat(read(stored)).isEqualTo(metadata);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"caseId\":\"c1\",\"occurred\":\"2021-03-04\",\"colour\":\"red\"}",
                "{\"caseId\":\"c1\"}",
                "{\"caseId\":\"c1\",\"occurred\":null}",
                "{\"caseId\":\"c1\",\"occurred\":\"yesterday\"}",
                "{\"caseId\":\"c1\",\"occurred\":\"2021-03-04\"} {}",
                "{\"caseId\":\"c1\""
            })
    void what_is_not_exactly_the_event_is_refused(String stored) {
        assertThatThrownBy(() -> serializer.deserialize(stored("test.toy-found", "1", stored)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void another_name_or_revision_is_unknown() {
        assertThat(serializer.classForType(stored("test.toy-eaten", "1", "{}").getType()))
                .isEqualTo(UnknownSerializedType.class);
        assertThat(serializer.classForType(stored("test.toy-lost", "2", "{}").getType()))
                .isEqualTo(UnknownSerializedType.class);
        assertThat(serializer.classForType(
                        stored(ToyFound.class.getName(), "1", "{}").getType()))
                .isEqualTo(UnknownSerializedType.class);
        assertThatThrownBy(() -> serializer.deserialize(stored("test.toy-eaten", "1", "{}")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void nothing_is_stored_under_a_class_name() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> new EventSerializer(List.of(String.class)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventSerializer(List.of(ToyFound.class, ToyAlsoFound.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.toy-found");
    }

    private @Nullable Object read(SerializedObject<?> stored) {
        return serializer.deserialize(stored);
    }

    private static SerializedObject<byte[]> stored(String name, String revision, String text) {
        return new SimpleSerializedObject<>(text.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
    }
}
