package org.houvast.command;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;

/** The command side on a real port and a database of the test's server, with an account per role, on a fixed day. */
public final class CommandServer implements AutoCloseable {

    /** Half past ten in the morning in Brussels. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private static final int SOON = 500;

    private static final MasterKeys MASTERS = MasterKeys.generate();

    private final StreamReads streamReads = new StreamReads();
    private final String store;
    private final String database;
    private final MongoClient client;
    private final ConfigurableApplicationContext context;

    private CommandServer(String store, String database) {
        this.store = store;
        this.database = database;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SOON, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SOON, TimeUnit.MILLISECONDS))
                .addCommandListener(streamReads)
                .build());
        var application = new SpringApplication(Everything.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                0,
                "server.address",
                "127.0.0.1",
                "spring.web.locale",
                "nl",
                "logging.level.org.mongodb",
                "warn",
                "houvast.reactions",
                "off"));
        application.addInitializers(beans -> {
            beans.getBeanFactory().registerSingleton("database", client.getDatabase(database));
            beans.getBeanFactory()
                    .registerSingleton(
                            "personalKeys",
                            PersonalKeys.open(
                                    client.getDatabase(PersonalKeys.databaseOf(database)), MASTERS, Clock.systemUTC()));
        });
        this.context = application.run();
    }

    /** Starts it on an empty database. */
    public static CommandServer start() {
        return new CommandServer(TestServer.address(), TestServer.database().getName());
    }

    /** Starts it on a store of the test's own, which can be taken away under it. */
    public static CommandServer on(EmbeddedStore store) {
        return new CommandServer(store.connectionString(), "commands");
    }

    /** Another one on the same store, as a second process would be. */
    public CommandServer beside() {
        return new CommandServer(store, database);
    }

    /** How often it has asked the ledger for entries of a stream. */
    int streamReads() {
        return streamReads.count();
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class Everything {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        /** Not the manager of Spring Security: it would put a slow hash in place of a plain password. */
        @Bean
        UserDetailsService accounts() {
            return name -> User.withUsername(name)
                    .password("{noop}demo")
                    .authorities("ROLE_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .build();
        }

        @Bean
        SecurityFilterChain everybodyLogsIn(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .httpBasic(Customizer.withDefaults())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }
    }
}
