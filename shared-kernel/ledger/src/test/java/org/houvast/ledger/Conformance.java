package org.houvast.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;

/** What the parts of the conformance suite have in common: an empty ledger on some server. */
abstract class Conformance {

    private final MongoClient client = MongoClients.create(address());
    private final List<AutoCloseable> opened = new ArrayList<>();

    final MongoDatabase database = client.getDatabase("conformance-" + UUID.randomUUID());

    /** Any {@code mongodb://}. */
    abstract String address();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable closeable : opened) {
            closeable.close();
        }
        database.drop();
        client.close();
    }

    <C extends AutoCloseable> C opened(C closeable) {
        opened.add(closeable);
        return closeable;
    }

    /** An engine with connections and a thread of its own, as another process would have. */
    LedgerEngine engine() {
        return engine(UnaryOperator.identity());
    }

    LedgerEngine engine(UnaryOperator<LedgerEngine.Builder> change) {
        return opened(change.apply(LedgerEngine.builder()
                        .database(database)
                        .eventSerializer(Noted.SERIALIZER)
                        .snapshotSerializer(Noted.SERIALIZER))
                .build());
    }

    long head() {
        return new Ledger(database).head();
    }

    /** The ids of all events, whose positions have no gap. */
    List<String> recorded() {
        List<? extends TrackedEventMessage<?>> all = Pages.after(engine(), 0);
        Assertions.assertThat(Pages.positions(all))
                .isEqualTo(LongStream.rangeClosed(1, all.size()).boxed().toList());
        return Pages.ids(all);
    }
}
