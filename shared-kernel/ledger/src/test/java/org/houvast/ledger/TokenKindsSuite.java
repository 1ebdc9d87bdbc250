package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of token comes back as it was. */
abstract class TokenKindsSuite extends TokenStoreSuite {

    TokenKindsSuite(Node node) {
        super(node);
    }

    @BeforeEach
    void claim() {
        here.initializeTokenSegments(TIMELINE, 1);
        assertThat(here.fetchToken(TIMELINE, 0)).isNull();
        time.pass(TICK);
    }

    @Test
    void a_position() {
        assertComesBack(at(5));
        assertComesBack(at(Long.MAX_VALUE));
    }

    @Test
    void none_after_there_was_one() {
        assertComesBack(at(5));
        assertThat(storedAndFetched(null)).isNull();
    }

    @Test
    void the_place_after_a_batch_covers_all_of_it() {
        assertThat(storedAndFetched(at(4).upperBound(at(9))))
                .isEqualTo(at(9))
                .matches(after -> after.covers(at(5)))
                .matches(after -> !after.covers(at(10)));
    }

    @Test
    void a_replay_that_has_not_begun() {
        assertComesBack(ReplayToken.createReplayToken(at(9)));
    }

    @Test
    void a_replay_on_its_way_and_why() {
        TrackingToken halfway = ReplayToken.createReplayToken(at(9), at(4), "because");
        TrackingToken fetched = storedAndFetched(halfway);
        assertThat(fetched).isEqualTo(halfway);
        assertThat(ReplayToken.isReplay(fetched)).isTrue();
        assertThat(ReplayToken.replayContext(fetched, String.class)).contains("because");
    }

    @Test
    void a_merge() {
        assertComesBack(new MergedTrackingToken(at(4), at(6)));
        assertComesBack(new MergedTrackingToken(null, at(6)));
    }

    @Test
    void a_merge_of_replays_and_a_replay_of_a_merge() {
        TrackingToken replay = ReplayToken.createReplayToken(at(9), at(4));
        assertComesBack(new MergedTrackingToken(replay, at(6)));
        assertComesBack(ReplayToken.createReplayToken(new MergedTrackingToken(at(8), at(9)), at(2)));
    }

    private void assertComesBack(TrackingToken token) {
        assertThat(storedAndFetched(token)).isEqualTo(token);
    }

    private @Nullable TrackingToken storedAndFetched(@Nullable TrackingToken token) {
        here.storeToken(token, TIMELINE, 0);
        time.pass(TICK);
        return store(database, "here", clockHere).fetchToken(TIMELINE, 0);
    }
}
