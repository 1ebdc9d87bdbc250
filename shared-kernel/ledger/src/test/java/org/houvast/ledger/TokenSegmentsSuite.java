package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Segments come into being once, are split and merged, and go. */
abstract class TokenSegmentsSuite extends TokenStoreSuite {

    TokenSegmentsSuite(Node node) {
        super(node);
    }

    @Test
    void they_start_where_they_were_told_to() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
        assertThat(here.fetchSegments("other")).isEmpty();
        assertThat(there.fetchToken(TIMELINE, 1)).isEqualTo(at(3));
    }

    @Test
    void a_second_time_they_are_refused_and_left_as_they_are() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
        assertRefused(() -> there.initializeTokenSegments(TIMELINE, 4));
        assertThatThrownBy(() -> there.initializeSegment(at(1), TIMELINE, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
        assertThat(here.fetchToken(TIMELINE, 1)).isEqualTo(at(3));
    }

    @Test
    void two_processes_that_begin_at_once_agree_on_who_was_first() throws IOException {
        assertRefused(() -> beforeMyInsert(
                () -> there.initializeTokenSegments(TIMELINE, 2, at(3)),
                late -> late.initializeTokenSegments(TIMELINE, 2, at(7))));
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
        assertThat(here.fetchToken(TIMELINE, 0)).isEqualTo(at(3));
    }

    @Test
    void one_that_does_not_exist_can_be_neither_claimed_nor_stored() {
        assertRefused(() -> here.fetchToken(TIMELINE, 7));
        assertRefused(() -> here.storeToken(at(1), TIMELINE, 7));
        assertRefused(() -> here.extendClaim(TIMELINE, 7));
        assertRefused(() -> here.deleteToken(TIMELINE, 7));
        assertThat(here.fetchSegments(TIMELINE)).isEmpty();
    }

    @Test
    void one_is_split_in_two_that_go_on_from_the_same_place() {
        here.initializeTokenSegments(TIMELINE, 1, at(3));
        TrackingToken place = here.fetchToken(TIMELINE, 0);
        here.initializeSegment(place, TIMELINE, 1);
        time.pass(TICK);
        here.storeToken(place, TIMELINE, 0);
        here.releaseClaim(TIMELINE, 0);
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(3));
        assertThat(here.fetchToken(TIMELINE, 1)).isEqualTo(at(3));
    }

    @Test
    void two_are_merged_into_one() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
        TrackingToken lower = here.fetchToken(TIMELINE, 0);
        time.pass(TICK);
        here.fetchToken(TIMELINE, 1);
        here.storeToken(at(6), TIMELINE, 1);
        here.deleteToken(TIMELINE, 1);
        TrackingToken merged = MergedTrackingToken.merged(lower, at(6));
        here.storeToken(merged, TIMELINE, 0);
        here.releaseClaim(TIMELINE, 0);
        assertThat(there.fetchSegments(TIMELINE)).containsExactly(0);
        assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(merged);
    }

    @Test
    void deleted_by_its_owner_one_is_gone_and_may_come_again() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
        here.fetchToken(TIMELINE, 0);
        assertRefused(() -> there.deleteToken(TIMELINE, 0));
        here.deleteToken(TIMELINE, 0);
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(1);
        assertRefused(() -> here.fetchToken(TIMELINE, 0));
        there.initializeSegment(null, TIMELINE, 0);
        assertThat(there.fetchToken(TIMELINE, 0)).isNull();
    }

    @Test
    void the_store_has_one_identifier_that_stays() {
        Optional<String> identifier = here.retrieveStorageIdentifier();
        assertThat(identifier).isPresent().isEqualTo(there.retrieveStorageIdentifier());
        assertThat(here.fetchSegments(TIMELINE)).isEmpty();
    }

    @Test
    void two_processes_that_ask_for_the_identifier_at_once_get_the_same() throws IOException {
        AtomicReference<Optional<String>> first = new AtomicReference<>(Optional.empty());
        AtomicReference<Optional<String>> second = new AtomicReference<>(Optional.empty());
        beforeMyInsert(
                () -> first.set(there.retrieveStorageIdentifier()),
                late -> second.set(late.retrieveStorageIdentifier()));
        assertThat(there.retrieveStorageIdentifier()).isPresent().isEqualTo(second.get());
        assertThat(first.get())
                .satisfiesAnyOf(
                        nothing -> assertThat(nothing).isEmpty(),
                        same -> assertThat(same).isEqualTo(second.get()));
    }

    /** Does something, and in the middle of it, where it had found nothing and is about to insert, something else. */
    private void beforeMyInsert(Runnable inBetween, Consumer<TokenStore> use) throws IOException {
        AtomicBoolean done = new AtomicBoolean();
        try (InterposedServer between = new InterposedServer(TestServer.address());
                MongoClient client = MongoClients.create(between.connectionString())) {
            TokenStore late = store(client.getDatabase(database.getName()), "late", clockHere);
            between.onCommand(command -> {
                if (command.equals("insert") && !done.getAndSet(true)) {
                    inBetween.run();
                }
                return Optional.empty();
            });
            use.accept(late);
        }
    }
}
