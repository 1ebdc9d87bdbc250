package org.houvast.ledger.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.agenda.Agenda.Item;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant RECORDED = Instant.parse("2021-01-10T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2021-01-10");

    private final MongoDatabase database = TestServer.database();
    private final Agenda agenda = new Agenda(database, "test-v1");

    @Test
    void a_stream_of_which_something_new_is_known_is_looked_at_at_once() {
        agenda.take(List.of(item(3, 0, "case-1", "placed")), 5);
        assertThat(agenda.due(TODAY, RECORDED)).containsExactly("case-1");
        assertThat(agenda.position()).isEqualTo(5);
        assertThat(new Agenda(database, "test-v1").page("case-1").orElseThrow().texts())
                .containsExactly("placed");
    }

    @Test
    void but_not_while_it_is_being_written_to() {
        agenda.take(List.of(item(3, 0, "case-1", "placed")), 3);
        assertThat(agenda.due(TODAY, RECORDED.minusMillis(1))).isEmpty();
    }

    @Test
    void once_looked_at_it_is_due_again_on_its_day_or_never() {
        agenda.take(List.of(item(1, 0, "case-1", "a"), item(2, 0, "case-2", "b")), 2);
        agenda.looked(agenda.page("case-1").orElseThrow(), TODAY.plusDays(1));
        agenda.looked(agenda.page("case-2").orElseThrow(), null);
        assertThat(agenda.due(TODAY, RECORDED)).isEmpty();
        assertThat(agenda.due(TODAY.plusDays(1), RECORDED)).containsExactly("case-1");
        assertThat(agenda.due(TODAY.plusYears(1), RECORDED)).containsExactly("case-1");
    }

    @Test
    void what_became_known_while_it_was_looked_at_is_looked_at_next() {
        agenda.take(List.of(item(1, 0, "case-1", "a")), 1);
        var page = agenda.page("case-1").orElseThrow();
        agenda.take(List.of(item(2, 0, "case-1", "b")), 2);
        agenda.looked(page, null);
        assertThat(agenda.due(TODAY, RECORDED)).containsExactly("case-1");
    }

    @Test
    void taken_in_again_it_changes_nothing_even_in_part_or_by_another_that_lags() {
        agenda.take(List.of(item(1, 0, "case-1", "a"), item(2, 0, "case-1", "b"), item(2, 1, "case-1", "c")), 2);
        agenda.looked(agenda.page("case-1").orElseThrow(), null);
        agenda.take(List.of(item(1, 0, "case-1", "a")), 1);
        agenda.take(List.of(item(2, 0, "case-1", "b"), item(2, 1, "case-1", "c")), 2);
        assertThat(agenda.position()).isEqualTo(2);
        assertThat(agenda.due(TODAY, RECORDED)).isEmpty();
        assertThat(agenda.page("case-1").orElseThrow().texts()).containsExactly("a", "b", "c");
    }

    @Test
    void texts_stand_in_the_order_of_their_entries() {
        agenda.take(List.of(item(9, 0, "case-1", "a"), item(10, 0, "case-1", "b"), item(100, 0, "case-1", "c")), 100);
        assertThat(agenda.page("case-1").orElseThrow().texts()).containsExactly("a", "b", "c");
        assertThat(agenda.page("case-2")).isEmpty();
    }

    private static Item item(long position, int part, String stream, String text) {
        return new Item(position, part, stream, RECORDED, text);
    }
}
