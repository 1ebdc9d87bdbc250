package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostAnswerTest {

    private final MongoDatabase database = TestServer.database();
    private final LosingProxy proxy = new LosingProxy(TestServer.address());
    private final MongoClient client = MongoClients.create(proxy.connectionString() + "&serverSelectionTimeoutMS=200");
    private final LedgerEngine engine = Pages.engine(client.getDatabase(database.getName()));
    private final Ledger ledger = new Ledger(database);

    LostAnswerTest() throws IOException {}

    @BeforeEach
    void loseTheNext() {
        engine.appendEvents(Noted.in("family", 0), Noted.in("family", 1));
        proxy.loseAnswersToInserts(1);
    }

    @AfterEach
    void close() {
        client.close();
        proxy.close();
        database.drop();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_recorded_once_and_gets_its_receipt() {
        UnitOfWork<?> done = Pages.inUnitOfWork(unitOfWork -> {
            new CommitRequest("order-1", null).name(unitOfWork);
            engine.appendEvents(Noted.in("family", 2), Noted.in("house", 0));
        });
        assertThat(proxy.lost()).isEqualTo(1);
        Receipt receipt = Receipt.of(done).orElseThrow();
        assertThat(receipt.position()).isEqualTo(4);
        assertThat(ledger.find("order-1").orElseThrow().receipt()).isEqualTo(receipt);
        assertThat(ledger.head()).isEqualTo(4);
    }

    @Test
    void a_conflict_whose_answer_is_lost_is_still_a_conflict() {
        assertThatThrownBy(() -> engine.appendEvents(Noted.in("house", 0), Noted.in("family", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_found_out_is_said_to_be_unknown_and_can_be_asked_later() {
        proxy.fallSilent();
        assertThatThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    new CommitRequest("order-2", null).name(unitOfWork);
                    engine.appendEvents(Noted.in("family", 2));
                }))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("order-2");
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(ledger.find("order-2").orElseThrow().receipt().position()).isEqualTo(3);
        proxy.speakAgain();
        engine.appendEvents(Noted.in("family", 3));
        assertThat(ledger.head()).isEqualTo(4);
    }
}
