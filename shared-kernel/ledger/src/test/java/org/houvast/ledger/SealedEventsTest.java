package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.Personal;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.event.DomainEvent;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.ledger.personal.UnreadableValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of every event, and what is left of it when the keys are gone. */
class SealedEventsTest {

    private static final Pattern SEALED = Pattern.compile("\"personal:1:[^\"]+\"");
    private static final List<Subject> EVERYBODY = Stream.of(
                    new ChildId("id-1"), new CaseId("id-1"), new HouseId("id-1"))
            .map(Subject::of)
            .toList();

    private static final EventSerializer OPENED = EventSerializer.opened(EventCatalogue.events());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keys of their own, and what is stored under them. */
    private static final class Stored {

        private final PersonalKeys keys =
                PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC());
        private final EventSerializer serializer = EventSerializer.sealing(EventCatalogue.events(), new Sealing(keys));

        byte[] bytes(Object event) {
            return serializer.serialize(event, byte[].class).getData();
        }

        @Nullable
        Object read(Class<?> type, byte[] stored) {
            SerializedObject<byte[]> object =
                    new SimpleSerializedObject<>(stored, byte[].class, serializer.typeForClass(type));
            return serializer.deserialize(object);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_personal_component_is_sealed_and_everything_else_stands_plain() {
        return each((event, ledger) -> {
            var stored = ledger.bytes(event);
            var plain = JSON.readTree(OPENED.serialize(event, byte[].class).getData());
            compare((Record) event, JSON.readTree(stored), plain);
            assertThat(ledger.read(event.getClass(), stored)).isEqualTo(event);
        });
    }

    private static void compare(Record of, JsonNode stored, JsonNode plain) throws ReflectiveOperationException {
        for (var component : of.getClass().getRecordComponents()) {
            var name = of.getClass().getSimpleName() + "." + component.getName();
            var was = plain.get(component.getName());
            var is = stored.get(component.getName());
            if (component.isAnnotationPresent(Personal.class)) {
                assertThat(is.asString()).as(name).startsWith("personal:1:");
            } else {
                compare(value(component, of), is, was, name);
            }
        }
    }

    private static void compare(@Nullable Object value, JsonNode stored, JsonNode plain, String name)
            throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), stored.get(i), plain.get(i), name);
            }
        } else if (value instanceof Record inner && plain.isObject()) {
            compare(inner, stored, plain);
        } else {
            assertThat(stored).as(name).isEqualTo(plain);
        }
    }

    @TestFactory
    Stream<DynamicTest> without_keys_what_is_personal_reads_as_erased_and_the_rest_as_before() {
        return each((event, ledger) -> {
            var stored = ledger.bytes(event);
            EVERYBODY.forEach(ledger.keys::destroy);
            var read = Objects.requireNonNull(ledger.read(event.getClass(), stored));
            assertErased((Record) event, (Record) read);
            assertThat(ledger.read(event.getClass(), stored))
                    .as("always the same")
                    .isEqualTo(read);
            assertThat(ledger.read(event.getClass(), ledger.bytes(read)))
                    .as("what is erased can be written again, without a key")
                    .isEqualTo(read);
        });
    }

    private static void assertErased(Record before, Record after) throws ReflectiveOperationException {
        for (var component : before.getClass().getRecordComponents()) {
            var name = before.getClass().getSimpleName() + "." + component.getName();
            var was = value(component, before);
            var is = value(component, after);
            if (component.isAnnotationPresent(Personal.class)) {
                assertThat(is).as(name).isEqualTo(erased(component));
            } else if (was instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Record first) {
                assertErased(
                        first, (Record) Objects.requireNonNull((List<?>) is).getFirst());
            } else if (was instanceof Record inner) {
                assertErased(inner, (Record) Objects.requireNonNull(is));
            } else {
                assertThat(is).as(name).isEqualTo(was);
            }
        }
    }

    private static @Nullable Object erased(RecordComponent component) {
        if (component.getType() == String.class) {
            return Personal.ERASED;
        }
        return component.getGenericType() instanceof ParameterizedType ? List.of(Personal.ERASED) : null;
    }

    private static @Nullable Object value(RecordComponent component, Record of) throws ReflectiveOperationException {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(of);
    }

    @Test
    void the_subjects_are_whom_the_value_names_or_else_whom_the_event_is_about() {
        var ledger = new Stored();
        var stored = JSON.readTree(ledger.bytes(Sample.full(ChildRegistered.class)));
        assertThat(stored.get("name").asString()).startsWith("personal:1:person/id-1:");
        assertThat(stored.get("header").get("reason").asString()).startsWith("personal:1:person/id-1:");
        var opened = JSON.readTree(ledger.bytes(Sample.full(event("concern.case-opened"))));
        assertThat(opened.get("family").asString()).startsWith("personal:1:case/id-1:");
        assertThat(opened.get("clients").get(0).get("name").asString()).startsWith("personal:1:person/id-1:");
        var house = JSON.readTree(ledger.bytes(Sample.full(event("house.house-opened"))));
        assertThat(house.get("address").asString()).startsWith("personal:1:house/id-1:");
    }

    @Test
    void an_altered_value_is_named_by_type_and_component_and_never_quoted() {
        var ledger = new Stored();
        var stored = new String(ledger.bytes(Sample.full(ChildRegistered.class)), StandardCharsets.UTF_8);
        var name = SEALED.matcher(stored)
                .results()
                .map(match -> match.group())
                .filter(each -> stored.contains("\"name\":" + each))
                .findFirst()
                .orElseThrow();
        int middle = name.length() - 10;
        var altered = stored.replace(
                name,
                name.substring(0, middle) + (name.charAt(middle) == 'A' ? 'B' : 'A') + name.substring(middle + 1));
        assertThatThrownBy(() -> ledger.read(ChildRegistered.class, altered.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("ChildRegistered.name")
                .hasMessageNotContaining("some name");
    }

    @Test
    void what_was_stored_before_values_were_sealed_is_read_as_it_stands() {
        var ledger = new Stored();
        for (var event : samples()) {
            var plain = OPENED.serialize(event, byte[].class).getData();
            assertThat(ledger.read(event.getClass(), plain)).isEqualTo(event);
        }
    }

    @Test
    void nobody_stores_personal_events_unsealed_by_oversight() {
        assertThatThrownBy(() -> new EventSerializer(EventCatalogue.events()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seal");
    }

    private interface Check {
        void of(DomainEvent event, Stored stored) throws ReflectiveOperationException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return samples().stream()
                .map(event ->
                        DynamicTest.dynamicTest(event.getClass().getSimpleName(), () -> check.of(event, new Stored())));
    }

    private static List<DomainEvent> samples() {
        var samples = new ArrayList<DomainEvent>();
        EventCatalogue.events().forEach(event -> samples.add(Sample.full(event)));
        return samples;
    }

    private static Class<? extends DomainEvent> event(String name) {
        return Objects.requireNonNull(EventCatalogue.byName().get(name));
    }
}
