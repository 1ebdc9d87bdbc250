package org.houvast.embeddedstore.aggregation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.queries.Rows;
import org.junit.jupiter.api.Test;

/** What a stage holds is counted, and nothing else. */
class HoldingTest {

    private static final int MANY = 20_000;
    private static final int LITTLE = 64 * 1024;

    private final AtomicInteger asked = new AtomicInteger();

    private Stream<Document> many() {
        return IntStream.range(0, MANY).mapToObj(number -> {
            asked.incrementAndGet();
            return new Document("_id", number).append("k", number % 10).append("text", "text " + number);
        });
    }

    @Test
    void few_groups_of_many_documents_need_little() {
        assertThatCode(() -> run("$group", new Document("_id", "$k").append("n", new Document("$sum", 1))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_gathers_everything_is_told_that_it_is_too_much() {
        tooMuch("$group", new Document("_id", "$_id"));
        tooMuch("$group", new Document("_id", "$k").append("all", new Document("$push", "$text")));
        tooMuch("$group", new Document("_id", "$k").append("all", new Document("$addToSet", "$text")));
        tooMuch("$sort", new Document("text", 1));
        tooMuch("$sample", new Document("size", MANY));
        tooMuch("$facet", new Document("all", List.of()));
    }

    @Test
    void a_sample_holds_no_more_than_it_is_asked_for() {
        assertThat(run("$sample", new Document("size", 5))).isEqualTo(5);
    }

    @Test
    void what_was_held_is_given_back() {
        Memory memory = Memory.of(LITTLE);
        for (int i = 0; i < 3; i++) {
            try (Memory.Share share = memory.share()) {
                share.take(LITTLE);
                assertThatThrownBy(() -> share.take(1)).isInstanceOf(MongoServerError.class);
            }
        }
        memory.share().take(LITTLE);
    }

    private void tooMuch(String name, Document specification) {
        asked.set(0);
        assertThatThrownBy(() -> run(name, specification))
                .as(name)
                .isInstanceOf(MongoServerError.class)
                .hasMessageContaining("ask for fewer documents");
        assertThat(asked.get()).as("no more is read").isLessThan(MANY);
    }

    private int run(String name, Document specification) {
        try (Memory.Share share = Memory.of(LITTLE).share()) {
            @SuppressWarnings("NullAway") // no stage here looks into another collection
            Scope scope = new Scope(null, "test", share, Deadline.in(0));
            return requireNonNull(OwnStages.of(new Document(name, specification), scope))
                    .of(many())
                    .toList()
                    .size();
        }
    }

    @Test
    void a_pipeline_reads_a_few_rows_ahead_and_not_all() {
        Rows rows = (view, deadline, sink) -> {
            while (sink.take(new Row(0, Bson.bytes(new Document("_id", 1))))) {
                assertThat(asked.incrementAndGet()).isLessThan(MANY);
            }
            return true;
        };
        try (Memory.Share share = Memory.of(LITTLE).share()) {
            @SuppressWarnings("NullAway") // the rows above look at nothing
            Scope scope = new Scope(null, "test", share, Deadline.in(0));
            assertThat(PulledRows.stream(rows, scope).limit(200)).hasSize(200);
        }
        assertThat(asked.get()).isLessThan(300);
    }
}
