package org.houvast.command;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.houvast.embeddedstore.EmbeddedStore;
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

/** The command side on a real port and an embedded store, with an account per role, on a fixed day. */
public final class CommandServer implements AutoCloseable {

    /** Half past ten in the morning in Brussels. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private static final String SOON = "?serverSelectionTimeoutMS=500&connectTimeoutMS=500";

    private static final MasterKeys MASTERS = MasterKeys.generate();

    private final StreamReads streamReads = new StreamReads();
    private final EmbeddedStore store;
    private final MongoClient client;
    private final ConfigurableApplicationContext context;
    private boolean storeLost;

    private CommandServer(EmbeddedStore store) {
        this.store = store;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(
                        new ConnectionString(store.connectionString().replaceFirst("/?$", "/") + SOON))
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
                "warn"));
        application.addInitializers(beans -> {
            beans.getBeanFactory().registerSingleton("database", client.getDatabase("commands"));
            beans.getBeanFactory()
                    .registerSingleton(
                            "personalKeys",
                            PersonalKeys.open(client.getDatabase("commands-keys"), MASTERS, Clock.systemUTC()));
        });
        this.context = application.run();
    }

    /** Starts it on the data in a folder. */
    public static CommandServer on(Path folder) {
        return new CommandServer(EmbeddedStore.open(folder));
    }

    /** Another one on the same store, as a second process would be. */
    public CommandServer beside() {
        return new CommandServer(store);
    }

    /** How often it has asked the ledger for entries of a stream. */
    int streamReads() {
        return streamReads.count();
    }

    /** Takes the store away under it. */
    public void loseStore() {
        storeLost = true;
        store.close();
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Stops it and leaves the store to others. */
    public void stop() {
        context.close();
        client.close();
    }

    @Override
    public void close() {
        stop();
        if (!storeLost) {
            store.close();
        }
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
