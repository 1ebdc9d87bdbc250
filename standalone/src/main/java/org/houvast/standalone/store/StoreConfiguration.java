package org.houvast.standalone.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.houvast.ledger.RecordingClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives both sides the one database and the one clock. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Closed by the store, after all that uses it. */
    @Bean(destroyMethod = "")
    MongoClient mongoClient(Store store) {
        return store.client();
    }

    /** What "recorded" means: the server's own time, never a client's. */
    @Bean
    Clock clock() {
        return new RecordingClock();
    }

    @Bean
    MongoDatabase mongoDatabase(Store store) {
        return store.database();
    }
}
