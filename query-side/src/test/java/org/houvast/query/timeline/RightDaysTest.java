package org.houvast.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.query.Story;
import org.houvast.query.page.Days;
import org.houvast.query.projecting.Entry;
import org.junit.jupiter.api.Test;

/** A history stands on the days that are known to be right. */
class RightDaysTest {

    private static final LocalDate SAID = LocalDate.of(2021, 6, 1);
    private static final LocalDate RIGHT = LocalDate.of(2021, 5, 20);

    private final Story story = new Story("case-noor");
    private final ChildId noor = new ChildId("noor");
    private final EventId placed =
            story.on(SAID).tell(header -> new ChildPlaced(story.caseId, header, noor, new HouseId("house")), noor);
    private final EventId correction = story.on(LocalDate.of(2021, 8, 1))
            .tell(header -> new EntryCorrected(
                    story.caseId, header, List.of(noor), placed, "It was misread", List.of(), RIGHT));

    @Test
    void what_had_happened_by_a_day_goes_by_the_right_day() {
        assertThat(history().asOf(RIGHT).find(placed)).isPresent();
        assertThat(history().asOf(RIGHT.minusDays(1)).find(placed)).isEmpty();
    }

    @Test
    void the_right_day_stays_known_on_a_day_before_it_was_corrected() {
        var then = history().asOf(LocalDate.of(2021, 7, 1));
        assertThat(then.find(correction)).isEmpty();
        assertThat(then.days().of(then.find(placed).orElseThrow())).isEqualTo(RIGHT);
    }

    @Test
    void before_it_was_corrected_the_day_was_what_the_entry_says() {
        var known = history()
                .knownAt(LocalDate.of(2021, 7, 1).atStartOfDay(Days.ZONE).toInstant());
        assertThat(known.days().of(known.find(placed).orElseThrow())).isEqualTo(SAID);
    }

    @Test
    void a_correction_that_was_withdrawn_from_view_moves_nothing() {
        story.on(LocalDate.of(2021, 9, 1))
                .tell(header -> new EntryWithdrawn(story.caseId, header, List.of(noor), correction));
        assertThat(history().days().of(history().find(placed).orElseThrow())).isEqualTo(SAID);
    }

    private History history() {
        var position = new AtomicLong();
        return History.of(
                story.caseId,
                story.lines().stream()
                        .map(line -> new Entry(position.incrementAndGet(), line.id(), line.recorded(), line.event()))
                        .toList(),
                Map.of());
    }
}
