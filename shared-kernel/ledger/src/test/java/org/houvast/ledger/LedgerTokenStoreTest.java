package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite of token stores on the one of the ledger, and what is its own. */
class LedgerTokenStoreTest {

    private static final TokenStoreSuite.Node OURS = LedgerTokenStoreTest::store;

    private static LedgerTokenStore store(
            MongoDatabase database, String name, Duration claimTimeout, TestTime.WallClock clock) {
        return new LedgerTokenStore(database, name, claimTimeout, clock::nanoTime);
    }

    @Nested
    class Claims extends TokenClaimsSuite {
        Claims() {
            super(OURS);
        }

        @Test
        void a_refusal_says_who_has_it() {
            assertThatThrownBy(() -> there.fetchToken(TIMELINE, 0))
                    .isInstanceOf(UnableToClaimTokenException.class)
                    .hasMessageContaining("claimed by here");
        }

        @Test
        void seen_alive_late_it_is_not_taken_over_at_once() {
            assertRefused(() -> there.fetchToken(TIMELINE, 0));
            time.pass(TIMEOUT);
            here.extendClaim(TIMELINE, 0);
            // the claim that was given up is another one by now
            assertRefused(() -> there.fetchToken(TIMELINE, 0));
            here.storeToken(at(6), TIMELINE, 0);
        }
    }

    @Nested
    class Clocks extends TokenClocksSuite {
        Clocks() {
            super(OURS);
        }
    }

    @Nested
    class Kinds extends TokenKindsSuite {
        Kinds() {
            super(OURS);
        }

        @Test
        void no_other_kind_is_taken() {
            assertThatThrownBy(() -> here.storeToken(new MultiSourceTrackingToken(Map.of()), TIMELINE, 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> here.storeToken(ReplayToken.createReplayToken(at(9), null, 17), TIMELINE, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Segments extends TokenSegmentsSuite {
        Segments() {
            super(OURS);
        }
    }

    @Nested
    class Faults extends TokenFaultsSuite {
        Faults() throws IOException {
            super(OURS);
        }
    }
}
