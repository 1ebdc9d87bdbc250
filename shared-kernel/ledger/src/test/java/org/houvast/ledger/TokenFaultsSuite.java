package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.BsonDocument;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server could not do is told to the caller, never passed over. */
abstract class TokenFaultsSuite extends TokenStoreSuite {

    private final InterposedServer server;
    private final MongoClient client;
    private final TokenStore asked;

    TokenFaultsSuite(Node node) throws IOException {
        super(node);
        server = new InterposedServer(TestServer.address());
        client = MongoClients.create(server.connectionString());
        asked = store(client.getDatabase(database.getName()), "here", clockHere);
    }

    @BeforeEach
    void claim() {
        asked.initializeTokenSegments(TIMELINE, 1, at(3));
        asked.fetchToken(TIMELINE, 0);
        time.pass(TICK);
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_segment_that_could_not_be_initialized() {
        refuseToWrite();
        assertFails(() -> asked.initializeSegment(at(1), TIMELINE, 1));
    }

    @Test
    void segments_that_could_not_be_initialized() {
        refuseToWrite();
        assertFails(() -> asked.initializeTokenSegments("other", 2));
    }

    @Test
    void a_token_that_could_not_be_stored() {
        refuseToWrite();
        assertFails(() -> asked.storeToken(at(5), TIMELINE, 0));
        assertThat(here.fetchToken(TIMELINE, 0)).isEqualTo(at(3));
    }

    @Test
    void a_claim_that_could_not_be_made_or_extended_or_let_go() {
        refuseToWrite();
        assertFails(() -> asked.fetchToken(TIMELINE, 0));
        assertFails(() -> asked.extendClaim(TIMELINE, 0));
        assertFails(() -> asked.releaseClaim(TIMELINE, 0));
        assertRefused(() -> there.fetchToken(TIMELINE, 0));
    }

    @Test
    void a_token_that_could_not_be_deleted() {
        refuseToWrite();
        assertFails(() -> asked.deleteToken(TIMELINE, 0));
        assertThat(here.fetchSegments(TIMELINE)).containsExactly(0);
    }

    @Test
    void segments_that_could_not_be_read() {
        server.onCommand(command -> command.equals("find") ? Optional.of(failed()) : Optional.empty());
        assertFails(() -> asked.fetchSegments(TIMELINE));
    }

    @Test
    void a_connection_that_is_closed() {
        client.close();
        for (Runnable use : List.<Runnable>of(
                () -> asked.initializeSegment(at(1), TIMELINE, 1),
                () -> asked.storeToken(at(5), TIMELINE, 0),
                () -> asked.fetchToken(TIMELINE, 0),
                () -> asked.extendClaim(TIMELINE, 0),
                () -> asked.deleteToken(TIMELINE, 0),
                () -> asked.fetchSegments(TIMELINE))) {
            assertThatThrownBy(use::run).isInstanceOf(IllegalStateException.class);
        }
    }

    private void refuseToWrite() {
        server.onCommand(command -> switch (command) {
            case "insert", "update", "delete" -> Optional.of(notWritten());
            case "findAndModify" -> Optional.of(failed());
            default -> Optional.empty();
        });
    }

    /** The first document of a write broke a rule of the collection. */
    private static BsonDocument notWritten() {
        return BsonDocument.parse("""
                {ok: 1, n: 0, nModified: 0, writeErrors: [{index: 0, code: 121, errmsg: "Document failed validation"}]}
                """);
    }

    private static BsonDocument failed() {
        return BsonDocument.parse("{ok: 0, code: 8, codeName: \"UnknownError\", errmsg: \"a disk is broken\"}");
    }

    private static void assertFails(Runnable use) {
        assertThatThrownBy(use::run).isInstanceOf(MongoException.class);
    }
}
