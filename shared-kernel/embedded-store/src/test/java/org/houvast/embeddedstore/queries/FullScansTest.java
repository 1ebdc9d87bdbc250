package org.houvast.embeddedstore.queries;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.UUID;
import org.houvast.embeddedstore.LogCapture;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.junit.jupiter.api.Test;

class FullScansTest {

    private static final Collection THINGS =
            new Collection(1, new Namespace("test", "things"), UUID.randomUUID(), List.of());

    private final FullScans scans = new FullScans(3);

    @Test
    void what_is_remembered_is_bounded_and_the_log_says_when_it_has_come_to_its_end() {
        try (LogCapture log = new LogCapture(FullScans.class.getName(), Level.INFO)) {
            for (String field : List.of("a", "b", "a", "c", "d", "e", "a", "f")) {
                scans.tell(THINGS, Query.of(new Document(field, 1)));
            }
            assertThat(log.lines()).hasSize(4);
            assertThat(log.lines().subList(0, 3))
                    .extracting(line -> line.replaceAll(".* by (.*) reads .*", "$1"))
                    .containsExactly("{a}", "{b}", "{c}");
            assertThat(log.lines().getLast()).startsWith("More than 3 kinds of queries");
        }
    }

    @Test
    void a_long_filter_is_cut_off() {
        Document filter = new Document("x".repeat(10_000), 1);
        assertThat(FilterShape.of(filter))
                .hasSizeLessThan(400)
                .startsWith("{xxx")
                .endsWith("...");
    }
}
