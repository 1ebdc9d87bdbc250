package org.houvast.standalone.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.RecordingClock;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.standalone.start.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives both sides the one database, the one clock, and the place where readers keep how far they are. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    /** How long another process may stand still before its work is taken over. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    /** Closed by the store, after all that uses it. */
    @Bean(destroyMethod = "")
    MongoClient mongoClient(Store store) {
        return store.client();
    }

    /**
     * Where read models are with their reading. On the embedded store there is one process, which comes back under its
     * name; on a MongoDB there may be several, so each start has a name of its own.
     */
    @Bean
    TokenStore tokenStore(Ledgers ledgers, Settings settings) {
        var node = settings.mongodb() == null ? "standalone" : UUID.randomUUID().toString();
        return ledgers.tokenStore(node, CLAIM);
    }

    /** What "recorded" means: the server's own time, never a client's. */
    @Bean
    Clock clock() {
        return new RecordingClock();
    }

    @Bean
    PersonalKeys personalKeys(Store store, Settings settings, Clock clock) {
        return store.personalKeys(settings, clock, LOG::warn);
    }

    @Bean
    ProvenLedger provenLedger(Store store) {
        return store.proven();
    }

    @Bean
    MongoDatabase mongoDatabase(Store store) {
        return store.database();
    }
}
