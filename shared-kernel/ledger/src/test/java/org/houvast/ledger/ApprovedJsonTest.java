package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.houvast.language.EventName;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.DomainEvent;
import org.houvast.ledger.upcasting.Upcasters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event is approved: a file per event and revision, which stays for ever. A change of shape
 * shows here first; a file that is no longer written must still be read.
 */
class ApprovedJsonTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    private final EventSerializer serializer = EventSerializer.opened(EventCatalogue.events());
    private final JsonMapper json = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> every_event_is_written_as_approved_and_read_back_the_same() {
        return EventCatalogue.events().stream()
                .flatMap(event -> Stream.of(
                        DynamicTest.dynamicTest(
                                file(event, "full"), () -> approved(Sample.full(event), file(event, "full"))),
                        DynamicTest.dynamicTest(
                                file(event, "spare"), () -> approved(Sample.spare(event), file(event, "spare")))));
    }

    @TestFactory
    Stream<DynamicTest> every_file_ever_approved_can_still_be_read() throws IOException {
        List<Path> files;
        try (var all = Files.list(APPROVED)) {
            files = all.sorted().toList();
        }
        assertThat(files)
                .hasSizeGreaterThanOrEqualTo(2 * EventCatalogue.events().size());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(read(file)).isNotNull()));
    }

    @Test
    void a_sample_says_something_in_every_component() {
        assertThat(EventCatalogue.events())
                .hasSizeGreaterThan(40)
                .allSatisfy(event -> assertThat(Sample.full(event).toString()).doesNotContain("null"));
    }

    private void approved(DomainEvent event, String file) throws IOException {
        var written = json.readTree(serializer.serialize(event, byte[].class).getData());
        var path = APPROVED.resolve(file);
        if (Files.notExists(path) && System.getProperty("approve") != null) {
            Files.createDirectories(APPROVED);
            Files.writeString(path, json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");
        }
        assertThat(path)
                .as("run with -Dapprove to approve the form of a new event")
                .exists();
        assertThat(written).isEqualTo(json.readTree(Files.readString(path)));
        assertThat(read(path)).isEqualTo(event);
    }

    private @Nullable Object read(Path path) throws IOException {
        var parts = path.getFileName().toString().split("@|\\.(?=full|spare)", 3);
        var stored = ReadEvent.of(
                new StoredEvent(
                        "event-1",
                        Instant.EPOCH,
                        parts[0],
                        parts[1],
                        Files.readString(path).getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        null),
                1);
        var read = Upcasters.all()
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .toList();
        assertThat(read).hasSize(1);
        return serializer.deserialize(read.getFirst().getData());
    }

    private static String file(Class<? extends DomainEvent> event, String variant) {
        int revision = event.getAnnotation(EventName.class).revision();
        return EventCatalogue.nameOf(event) + "@" + revision + "." + variant + ".json";
    }
}
