package org.houvast.query;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.access.Role;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.projecting.Projector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The query side, started on a loopback port and a database of its own, with an account per role. */
public final class Product implements AutoCloseable {

    /** The moment at which the product believes to be. */
    static final Instant NOW = Instant.parse("2022-12-31T12:00:00Z");

    private final MongoDatabase database = TestServer.database();
    private final ConfigurableApplicationContext context;
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    /** Starts it. */
    public Product(String... properties) {
        this(List.of(), properties);
    }

    /** Starts one that signs for its ledger, as the whole product does. */
    public static Product signing(String... properties) {
        return new Product(List.of(Signing.class), properties);
    }

    /** The same, with a part of its own in place of another. */
    public static Product signingWith(Class<?> part, String... properties) {
        return new Product(List.of(Signing.class, part), properties);
    }

    private Product(List<Class<?>> more, String... properties) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var settings = new ArrayList<>(List.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "spring.main.banner-mode=off",
                "spring.main.allow-bean-definition-overriding=true",
                "houvast.pseudonym-key=a secret of the tests alone",
                "HOUVAST_MASTER_KEY=a2V5IG9mIHRoZSB0ZXN0cyBhbG9uZSwgMzIgYnl0ZXM="));
        settings.addAll(Arrays.asList(properties));
        var sources = new ArrayList<Class<?>>(List.of(QuerySideApplication.class, Accounts.class));
        sources.addAll(more);
        context = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .properties(settings.toArray(String[]::new))
                // as an argument, which counts before the environment
                .run("--HOUVAST_MONGODB_URI=" + TestServer.address(database));
    }

    /** An account per role, and a clock that stands still. */
    @Configuration(proxyBeanMethods = false)
    static class Accounts {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        UserDetailsService accounts() {
            var accounts = new InMemoryUserDetailsManager(Role.ofPeople().stream()
                    .map(role -> User.withUsername(role.code())
                            .password("{noop}demo")
                            .authorities("ROLE_" + role.name())
                            .build())
                    .toList());
            // only looked up: the manager itself would keep a slow hash of each password after its first use
            return name -> accounts.loadUserByUsername(name);
        }
    }

    /** A key, and who signs with it; no configuration that is found by itself, for most products of the tests sign nothing. */
    static class Signing {

        @Bean
        SigningKeys signingKeys() {
            return SigningKeys.generate("houvast.invalid/tests");
        }

        @Bean
        Notary notary(ProvenLedger ledger, SigningKeys keys) throws IOException {
            var file = Files.createTempDirectory("houvast-test").resolve("checkpoints");
            return ledger.notary(keys, new CheckpointFile(file), Duration.ofMillis(20));
        }
    }

    /** Writes a story to the ledger. */
    public void tell(Story story) {
        story.lines().forEach(this::tell);
    }

    /** Writes a line of a story to the ledger. */
    public void tell(Story.Line line) {
        long version = versions.merge(line.stream(), 1L, Long::sum) - 1;
        bean(EventStore.class)
                .publish(List.of(new GenericDomainEventMessage<>(
                        "case",
                        line.stream(),
                        version,
                        line.event(),
                        MetaData.emptyInstance(),
                        line.id().value(),
                        line.recorded())));
        position++;
    }

    /** The position of the last entry. */
    public long position() {
        return position;
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of a kind. */
    public <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** Waits until every read model has applied everything that was told. */
    public void settle() {
        settle(position, Duration.ofSeconds(60));
    }

    /** Waits until every read model has applied the entry at this position. */
    void settle(long position, Duration patience) {
        for (var projector : all(Projector.class)) {
            long reached = bean(Freshness.class).await(projector.model(), position, patience);
            if (reached < position) {
                throw new IllegalStateException(projector.model() + " is only at " + reached);
            }
        }
    }

    /** Where it listens. */
    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The database it runs on. */
    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }
}
