package org.houvast.command.familycase.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseState;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.command.story.Happened;
import org.houvast.command.story.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** States are kept beside the work: whatever becomes of that, nobody who records hears of it. */
class StateSnapshotterTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine() {
                @Override
                public void storeSnapshot(DomainEventMessage<?> snapshot) {
                    keep.keep(snapshot);
                    super.storeSnapshot(snapshot);
                }
            })
            .build();
    private final StateSnapshotter snapshotter =
            new StateSnapshotter(events, List.of(FamilyCase.class, SimbaHouse.class));
    private Keeping keep = snapshot -> {};

    private interface Keeping {
        void keep(DomainEventMessage<?> snapshot);
    }

    @AfterEach
    void shutDown() {
        snapshotter.close();
        events.shutDown();
    }

    @Test
    void a_case_and_a_house_are_kept_as_their_states() {
        recordCase();
        recordHouse();
        snapshotter.scheduleSnapshot(FamilyCase.class, People.CASE.value());
        snapshotter.scheduleSnapshot(SimbaHouse.class, People.HOUSE.value());
        await().untilAsserted(() -> assertThat(payload(People.CASE.value())).isInstanceOf(CaseState.class));
        await().untilAsserted(() -> assertThat(payload(People.HOUSE.value()))
                .isEqualTo(new HouseState(
                        People.HOUSE,
                        House.NONE
                                .evolve(Happened.houseOpened(People.HOUSE, 4))
                                .evolve(Happened.simbaParents(People.HOUSE)))));
    }

    @Test
    void one_that_failed_is_tried_again_the_next_time() {
        recordCase();
        var failed = new AtomicInteger();
        keep = snapshot -> {
            if (failed.incrementAndGet() == 1) {
                throw new IllegalStateException("The disk is full");
            }
        };
        await().untilAsserted(() -> {
            snapshotter.scheduleSnapshot(FamilyCase.class, People.CASE.value());
            assertThat(payload(People.CASE.value())).isInstanceOf(CaseState.class);
        });
        assertThat(failed).hasValueGreaterThan(1);
    }

    @Test
    void at_the_end_the_one_at_work_is_kept_and_those_that_wait_are_not() throws InterruptedException {
        recordCase();
        recordHouse();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        keep = snapshot -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        snapshotter.scheduleSnapshot(FamilyCase.class, People.CASE.value());
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        snapshotter.scheduleSnapshot(SimbaHouse.class, People.HOUSE.value());
        var closing = Thread.ofPlatform().start(snapshotter::close);
        await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        go.countDown();
        assertThat(closing.join(java.time.Duration.ofSeconds(10))).isTrue();
        snapshotter.scheduleSnapshot(SimbaHouse.class, People.HOUSE.value());
        assertThat(payload(People.CASE.value())).isInstanceOf(CaseState.class);
        assertThat(payload(People.HOUSE.value())).isNotInstanceOf(HouseState.class);
    }

    private Object payload(String stream) {
        return events.readEvents(stream).next().getPayload();
    }

    private void recordCase() {
        events.publish(
                new GenericDomainEventMessage<>("case", People.CASE.value(), 0, Happened.caseOpened()),
                new GenericDomainEventMessage<>("case", People.CASE.value(), 1, Happened.signal("2018-01-03")));
    }

    private void recordHouse() {
        events.publish(
                new GenericDomainEventMessage<>(
                        "house", People.HOUSE.value(), 0, Happened.houseOpened(People.HOUSE, 4)),
                new GenericDomainEventMessage<>("house", People.HOUSE.value(), 1, Happened.simbaParents(People.HOUSE)));
    }
}
