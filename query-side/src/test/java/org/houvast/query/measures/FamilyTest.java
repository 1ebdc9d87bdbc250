package org.houvast.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A family on a day, as known at a moment: with the days and without the entries that were known to be wrong. */
class FamilyTest {

    private static final LocalDate SAID = LocalDate.of(2021, 6, 1);
    private static final LocalDate RIGHT = LocalDate.of(2021, 5, 20);

    private final FamilyFacts whole = new FamilyFacts(
            "case",
            List.of("anna"),
            List.of(
                    fact(Fact.Kind.HOME, "anna", "", SAID, "2021-06-01", 1, "home"),
                    fact(Fact.Kind.CORRECTED, null, "home", RIGHT, "2021-08-01", 2, "correction"),
                    fact(Fact.Kind.WITHDRAWN, null, "correction", LocalDate.of(2021, 9, 1), "2021-09-01", 3, "gone")));

    @Test
    void a_day_counts_as_it_was_corrected_by_then() {
        assertThat(family(null, "2021-07-01").home("anna")).contains(SAID);
        assertThat(family(null, "2021-08-15").home("anna")).contains(RIGHT);
    }

    @Test
    void what_happened_by_a_day_is_judged_by_the_right_day() {
        assertThat(family(LocalDate.of(2021, 5, 25), "2021-07-01").home("anna")).isEmpty();
        assertThat(family(LocalDate.of(2021, 5, 25), "2021-08-15").home("anna")).contains(RIGHT);
    }

    @Test
    void a_correction_that_was_withdrawn_moves_nothing() {
        assertThat(family(null, "2021-10-01").home("anna")).contains(SAID);
        assertThat(family(null, null).home("anna")).contains(SAID);
    }

    @Test
    void a_correction_alone_is_nothing_that_is_known_of_a_child() {
        assertThat(family(LocalDate.of(2021, 5, 1), "2021-08-15").unknown()).isTrue();
    }

    private Family family(@Nullable LocalDate asOf, @Nullable String knownAt) {
        return Family.seen(whole, asOf, knownAt == null ? null : moment(knownAt));
    }

    private static Fact fact(
            Fact.Kind kind,
            @Nullable String child,
            String detail,
            LocalDate on,
            String recorded,
            long position,
            String entry) {
        return new Fact(kind, child, detail, on, moment(recorded), position, entry);
    }

    private static Instant moment(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
