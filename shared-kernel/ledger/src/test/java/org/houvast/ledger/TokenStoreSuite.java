package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;

/**
 * What every token store on a MongoDB has to do, whoever wrote it. Two processes, {@code here} and {@code there}, work
 * on the segments of one processor; time passes only when a test says so.
 */
abstract class TokenStoreSuite {

    static final String TIMELINE = "timeline";
    static final Duration TIMEOUT = Duration.ofSeconds(10);
    static final Duration TICK = Duration.ofMillis(1);

    final MongoDatabase database = TestServer.database();
    final TestTime time = new TestTime();
    final TestTime.WallClock clockHere = time.clockAheadBy(Duration.ZERO);
    final TestTime.WallClock clockThere = time.clockAheadBy(Duration.ZERO);
    final TokenStore here;
    final TokenStore there;
    private final Node node;

    TokenStoreSuite(Node node) {
        this.node = node;
        here = store(database, "here", clockHere);
        there = store(database, "there", clockThere);
    }

    /** Makes the token store of a process. */
    interface Node {

        TokenStore store(MongoDatabase database, String name, Duration claimTimeout, TestTime.WallClock clock);
    }

    final TokenStore store(MongoDatabase where, String name, TestTime.WallClock clock) {
        return node.store(where, name, TIMEOUT, clock);
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    static void assertRefused(ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOf(UnableToClaimTokenException.class);
    }
}
