package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerTokenStoreTest {

    private static final String TIMELINE = "timeline";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final MongoDatabase database = TestServer.database();
    private final AtomicLong nanos = new AtomicLong(-17);
    private final LedgerTokenStore here = new LedgerTokenStore(database, "here", TIMEOUT, nanos::get);
    private final LedgerTokenStore there = new LedgerTokenStore(database, "there", TIMEOUT, nanos::get);

    @BeforeEach
    void initialize() {
        here.initializeTokenSegments(TIMELINE, 2, at(3));
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void segments_start_where_they_were_told_to() {
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
        assertThat(here.fetchSegments("other")).isEmpty();
        assertThat(here.fetchToken(TIMELINE, 1)).isEqualTo(at(3));
        assertThatThrownBy(() -> there.initializeTokenSegments(TIMELINE, 4))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> there.initializeSegment(null, TIMELINE, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        there.initializeSegment(null, TIMELINE, 2);
        assertThat(there.fetchToken(TIMELINE, 2)).isNull();
    }

    @Test
    void a_segment_that_was_not_initialized_cannot_be_claimed() {
        assertThatThrownBy(() -> here.fetchToken(TIMELINE, 7)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> here.storeToken(at(1), TIMELINE, 7)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void the_identifier_stays_the_same_for_all() {
        assertThat(here.retrieveStorageIdentifier()).isPresent().isEqualTo(there.retrieveStorageIdentifier());
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0, 1);
    }

    @Test
    void every_kind_of_token_comes_back_as_it_was() {
        here.fetchToken(TIMELINE, 0);
        assertThat(storedAndFetched(at(5))).isEqualTo(at(5));
        assertThat(storedAndFetched(null)).isNull();
        assertThat(storedAndFetched(ReplayToken.createReplayToken(at(9))))
                .isEqualTo(ReplayToken.createReplayToken(at(9)));
        TrackingToken halfway = ReplayToken.createReplayToken(at(9), at(4), "because");
        assertThat(storedAndFetched(halfway)).isEqualTo(halfway);
        assertThat(ReplayToken.isReplay(storedAndFetched(halfway))).isTrue();
        assertThat(ReplayToken.replayContext(storedAndFetched(halfway), String.class))
                .contains("because");
        TrackingToken merged = new MergedTrackingToken(at(4), at(6));
        assertThat(storedAndFetched(merged)).isEqualTo(merged);
        assertThatThrownBy(() -> here.storeToken(new MultiSourceTrackingToken(Map.of()), TIMELINE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private @Nullable TrackingToken storedAndFetched(@Nullable TrackingToken token) {
        here.storeToken(token, TIMELINE, 0);
        return here.fetchToken(TIMELINE, 0);
    }

    @Nested
    class Claimed {

        @BeforeEach
        void claim() {
            here.fetchToken(TIMELINE, 0);
            here.storeToken(at(5), TIMELINE, 0);
        }

        @Test
        void by_one_it_is_refused_to_another() {
            assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0))
                    .isInstanceOf(UnableToClaimTokenException.class)
                    .hasMessageContaining("claimed by here");
            assertThatThrownBy(() -> there.storeToken(at(8), TIMELINE, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> there.extendClaim(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> there.deleteToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            there.releaseClaim(TIMELINE, 0);
            here.extendClaim(TIMELINE, 0);
            assertThat(here.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
        }

        @Test
        void and_let_go_it_is_free_for_another() {
            here.releaseClaim(TIMELINE, 0);
            assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
            assertThatThrownBy(() -> here.storeToken(at(6), TIMELINE, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
        }

        @Test
        void and_abandoned_it_is_taken_over_after_the_timeout() {
            assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            nanos.addAndGet(TIMEOUT.toNanos() - 1);
            assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            nanos.addAndGet(1);
            assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
            assertThatThrownBy(() -> here.storeToken(at(6), TIMELINE, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> here.extendClaim(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThat(there.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
        }

        @Test
        void and_kept_alive_it_is_never_taken_over() {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
                nanos.addAndGet(TIMEOUT.toNanos());
                here.extendClaim(TIMELINE, 0);
            }
            // the claim that was given up is another one by now
            assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
            here.storeToken(at(6), TIMELINE, 0);
        }

        @Test
        void and_deleted_it_is_gone() {
            here.deleteToken(TIMELINE, 0);
            assertThat(here.fetchSegments(TIMELINE)).containsExactly(1);
            assertThatThrownBy(() -> here.fetchToken(TIMELINE, 0)).isInstanceOf(UnableToClaimTokenException.class);
        }

        @Test
        void it_comes_back_to_a_process_of_the_same_name() {
            LedgerTokenStore again = new LedgerTokenStore(database, "here", TIMEOUT, nanos::get);
            assertThat(again.fetchToken(TIMELINE, 0)).isEqualTo(at(5));
        }
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
