package org.houvast.standalone.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives both sides the one database. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Closed by the store, after all that uses it. */
    @Bean(destroyMethod = "")
    MongoClient mongoClient(Store store) {
        return store.client();
    }

    @Bean
    MongoDatabase mongoDatabase(Store store) {
        return store.database();
    }
}
