package org.houvast.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.bson.Document;
import org.houvast.ledger.personal.Sealing;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same entries in whatever portions, and however often, make the same read models. */
class DeliveryTest {

    private static final Pattern SEALED = Pattern.compile("personal:1:[\\w./,-]+:[\\w-]+");
    private static final Product product = new Product();
    private static final MongoDatabase database = product.database();
    private static final List<Entry> entries = entries();

    @AfterAll
    static void stop() {
        product.close();
    }

    @BeforeEach
    void nothing_is_applied() {
        for (var name : readModels()) {
            database.getCollection(name).deleteMany(new Document());
        }
    }

    private static List<Entry> entries() {
        var lines = new ArrayList<Story.Line>(Families.house().lines());
        lines.addAll(Families.longStory().lines());
        var numbered = new ArrayList<Entry>();
        for (var line : lines) {
            numbered.add(new Entry(numbered.size() + 1L, line.id(), line.recorded(), line.event()));
        }
        return numbered;
    }

    private static void apply(List<Entry> batch) {
        product.all(Projector.class).forEach(projector -> projector.apply(batch));
    }

    private static List<String> readModels() {
        var models = product.all(Projector.class).stream()
                .map(projector -> projector.model().id())
                .toList();
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> models.stream().anyMatch(name::startsWith))
                .toList();
    }

    /** With what is sealed opened: the same value is sealed differently each time. */
    private static Map<String, List<String>> documents() {
        var documents = new TreeMap<String, List<String>>();
        for (var name : readModels()) {
            var found = database.getCollection(name).find().into(new ArrayList<>());
            found.sort(Comparator.comparing(document -> String.valueOf(document.get("_id"))));
            documents.put(
                    name,
                    found.stream()
                            .map(Document::toJson)
                            .map(DeliveryTest::opened)
                            .toList());
        }
        return documents;
    }

    private static String opened(String json) {
        return SEALED.matcher(json)
                .replaceAll(match -> Matcher.quoteReplacement(new String(
                        product.bean(Sealing.class).open(match.group()).orElseThrow(), StandardCharsets.UTF_8)));
    }

    @Test
    void no_batch_is_interrupted_for_taking_long() {
        var processors = product.bean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values();
        assertThat(processors)
                .hasSameSizeAs(product.all(Projector.class))
                .allSatisfy(processor -> assertThat(processor.getHandlerInterceptors())
                        .isNotEmpty()
                        .noneMatch(UnitOfWorkTimeoutInterceptor.class::isInstance));
    }

    @Test
    void every_entry_twice_changes_nothing() {
        apply(entries);
        var once = documents();
        assertThat(once.get("timeline-v3-entries")).hasSize(entries.size() - 1);
        entries.forEach(entry -> apply(List.of(entry)));
        assertThat(documents()).isEqualTo(once);
    }

    @Test
    void one_by_one_or_in_batches_makes_the_same() {
        apply(entries);
        var inOneBatch = documents();
        nothing_is_applied();
        for (int from = 0; from < entries.size(); from += 7) {
            apply(entries.subList(from, Math.min(from + 7, entries.size())));
        }
        assertThat(documents()).isEqualTo(inOneBatch);
    }

    @Test
    void a_batch_that_was_written_before_a_crash_and_comes_again_with_more_is_counted_once() {
        apply(entries);
        var whole = documents();
        nothing_is_applied();
        apply(entries.subList(0, 60));
        apply(entries.subList(40, entries.size()));
        assertThat(documents()).isEqualTo(whole);
    }

    @Test
    void what_a_crash_left_half_written_is_completed() {
        apply(entries);
        var whole = documents();
        database.getCollection("timeline-v3-entries").deleteMany(Filters.gt("_id", 40L));
        database.getCollection("board-v2-cases").deleteMany(new Document());
        apply(entries);
        assertThat(documents()).isEqualTo(whole);
    }
}
