package org.houvast.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Work work = Work.of(true);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void ends() {
        gate.countDown();
        work.close();
    }

    private Runnable does(String what) {
        return () -> done.add(what);
    }

    private Runnable waitsAndDoes(String what) {
        return () -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            done.add(what);
        };
    }

    @Test
    void what_is_for_one_stream_is_done_in_order_and_others_do_not_wait_for_it() {
        work.in("case-1", waitsAndDoes("first of 1"));
        work.in("case-1", does("second of 1"));
        work.in("case-2", does("first of 2"));
        assertThat(work.finished(A_MOMENT)).isFalse();
        gate.countDown();
        assertThat(work.finished(LONG)).isTrue();
        assertThat(done).containsExactly("first of 2", "first of 1", "second of 1");
    }

    @Test
    void what_follows_a_joining_waits_for_what_was_given_for_both() {
        work.in("case-1", waitsAndDoes("case 1 before"));
        work.in("case-2", does("case 2 before"));
        work.join("case-1", "house");
        work.join("case-2", "house");
        work.in("case-2", does("case 2 in the house"));
        work.in("house", does("house"));
        work.in("case-1", does("case 1 in the house"));
        assertThat(work.finished(A_MOMENT)).isFalse();
        gate.countDown();
        assertThat(work.finished(LONG)).isTrue();
        assertThat(done)
                .containsExactly(
                        "case 2 before", "case 1 before", "case 2 in the house", "house", "case 1 in the house");
    }

    @Test
    void streams_that_are_joined_again_go_on_as_they_were() {
        work.join("case-1", "house");
        work.in("case-1", waitsAndDoes("first"));
        work.join("case-1", "house");
        work.in("house", does("second"));
        assertThat(work.finished(A_MOMENT)).isFalse();
        gate.countDown();
        assertThat(work.finished(LONG)).isTrue();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void the_first_failure_stops_what_has_not_begun() {
        work.in("case-1", () -> {
            waitsAndDoes("before it").run();
            throw new IllegalStateException("the disk is full");
        });
        work.in("case-1", does("after it"));
        gate.countDown();
        assertThatThrownBy(() -> work.finished(LONG))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("the disk is full");
        assertThat(done).containsExactly("before it");
        assertThatThrownBy(() -> work.in("case-2", does("another")))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("the disk is full");
    }
}
