package org.houvast.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.query.Families;
import org.houvast.query.Story;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The clocks of the board and the age of a child go by the days as they were corrected. */
class CorrectedDaysTest {

    private static final ChildId NOOR = new ChildId("noor");
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);

    private final Story story = new Story("case-noor");
    private final EventId registered = on(
            "2022-01-10",
            header -> new ChildRegistered(story.caseId, header, NOOR, "Noor", LocalDate.of(2020, 2, 29), true));
    private final EventId placed =
            on("2022-01-24", header -> new ChildPlaced(story.caseId, header, NOOR, Families.DEN_EIK));
    private final EventId reassessed =
            on("2022-04-20", header -> new RiskReassessed(story.caseId, header, List.of(NOOR), List.of(), "Better"));

    @Test
    void a_first_day_moves_the_term_and_the_days_in_care() {
        assertThat(clocks().termEnds()).isEqualTo("2023-07-24");
        correct(placed, null, "2022-01-20");
        assertThat(clocks().termEnds()).isEqualTo("2023-07-20");
        assertThat(clocks().daysInCare()).isEqualTo(132);
        assertThat(child().since()).isEqualTo("2022-01-20");
    }

    @Test
    void a_reassessment_moves_the_next() {
        assertThat(clocks().reassessmentDue()).isEqualTo("2022-07-24");
        correct(reassessed, null, "2022-01-24");
        assertThat(clocks().reassessmentDue()).isEqualTo("2022-04-24");
    }

    @Test
    void a_birth_date_is_the_right_one() {
        correct(registered, new CorrectedField("birthDate", "2019-02-28"), null);
        assertThat(child().born()).isEqualTo("2019-02-28");
        correct(registered, new CorrectedField("birthDate", "unknown"), null);
        correct(placed, new CorrectedField("birthDate", "2010-01-01"), null);
        assertThat(child().born()).isEqualTo("2019-02-28");
    }

    @Test
    void words_move_nothing() {
        correct(placed, new CorrectedField("house", "The Oak"), null);
        assertThat(clocks().termEnds()).isEqualTo("2023-07-24");
    }

    private void correct(EventId entry, @Nullable CorrectedField field, @Nullable String day) {
        on(
                "2022-05-02",
                header -> new EntryCorrected(
                        story.caseId,
                        header,
                        List.of(NOOR),
                        entry,
                        "It was misread",
                        field == null ? List.of() : List.of(field),
                        day == null ? null : LocalDate.parse(day)));
    }

    private EventId on(String day, Function<EventHeader, DomainEvent> what) {
        return story.on(LocalDate.parse(day)).tell(what);
    }

    private Clocks clocks() {
        return Objects.requireNonNull(Clocks.of(child(), "simbahuizen-be", TODAY));
    }

    private ChildCard child() {
        var entries = story.lines().stream()
                .map(line -> new Entry(1, line.id(), line.recorded(), line.event()))
                .toList();
        return CaseCards.fold(entries).orElseThrow().children().getFirst();
    }
}
