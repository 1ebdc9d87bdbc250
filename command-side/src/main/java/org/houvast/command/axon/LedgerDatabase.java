package org.houvast.command.axon;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.houvast.ledger.personal.MasterKeySource;
import org.houvast.ledger.personal.PersonalKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The MongoDB of {@code HOUVAST_MONGODB_URI}, for the command side by itself. */
@Configuration(proxyBeanMethods = false)
public class LedgerDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerDatabase.class);

    @Bean
    MongoClient mongoClient(@Value("${HOUVAST_MONGODB_URI}") String uri) {
        return MongoClients.create(uri);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${HOUVAST_MONGODB_URI}") String uri) {
        return client.getDatabase(Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "houvast"));
    }

    @Bean
    PersonalKeys personalKeys(
            MongoClient client,
            MongoDatabase database,
            Clock clock,
            @Value("${" + MasterKeySource.KEY + ":}") String keys,
            @Value("${" + MasterKeySource.FILE + ":" + MasterKeySource.DEFAULT_FILE + "}") Path file) {
        return MasterKeySource.of(keys, file)
                .open(client.getDatabase(PersonalKeys.databaseOf(database.getName())), clock, LOG::warn);
    }
}
