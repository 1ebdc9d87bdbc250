package org.houvast.ledger.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.houvast.proof.entry.CommitPart;
import org.houvast.proof.entry.Entry;
import org.junit.jupiter.api.Test;

/** Entries of a case are read in as few looks as it takes. */
class WantedEntriesTest {

    private static final int LAST = 10_000;

    private final List<String> asked = new ArrayList<>();

    private List<Entry> from(long position, int count) {
        asked.add(position + "+" + count);
        return LongStream.range(position, Math.min(position + count, LAST + 1))
                .mapToObj(WantedEntriesTest::entry)
                .toList();
    }

    private static Entry entry(long position) {
        return new Entry(
                position,
                "id-" + position,
                0,
                "type",
                null,
                null,
                new CommitPart("commit", 0, 1),
                null,
                new byte[0],
                new byte[0]);
    }

    private List<Long> read(List<Long> positions) {
        var wanted = new WantedEntries(this::from, positions);
        return positions.stream()
                .map(position -> wanted.at(position).position())
                .toList();
    }

    @Test
    void those_that_lie_close_together_are_read_together() {
        var positions = LongStream.rangeClosed(1, 600).boxed().toList();
        assertThat(read(positions)).isEqualTo(positions);
        assertThat(asked).containsExactly("1+256", "257+256", "513+88");
    }

    @Test
    void those_that_lie_far_apart_are_read_each_for_itself() {
        assertThat(read(List.of(3L, 900L, 930L, 9_000L))).containsExactly(3L, 900L, 930L, 9_000L);
        assertThat(asked).containsExactly("3+1", "900+1", "930+1", "9000+1");
    }

    @Test
    void what_came_along_in_a_commit_is_not_read_again() {
        var wanted =
                new WantedEntries((position, count) -> from(position, Math.max(count, 100)), List.of(1L, 50L, 101L));
        assertThat(wanted.at(1).position()).isEqualTo(1);
        assertThat(wanted.at(50).position()).isEqualTo(50);
        assertThat(wanted.at(101).position()).isEqualTo(101);
        assertThat(asked).containsExactly("1+100", "101+100");
    }

    @Test
    void one_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> read(List.of(LAST + 1L)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("10001");
    }
}
