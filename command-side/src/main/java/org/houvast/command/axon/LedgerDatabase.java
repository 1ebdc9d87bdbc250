package org.houvast.command.axon;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The MongoDB of {@code HOUVAST_MONGODB_URI}, for the command side by itself. */
@Configuration(proxyBeanMethods = false)
public class LedgerDatabase {

    @Bean
    MongoClient mongoClient(@Value("${HOUVAST_MONGODB_URI}") String uri) {
        return MongoClients.create(uri);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${HOUVAST_MONGODB_URI}") String uri) {
        return client.getDatabase(Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "houvast"));
    }
}
