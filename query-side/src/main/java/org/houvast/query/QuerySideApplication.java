package org.houvast.query;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.RecordingClock;
import org.houvast.ledger.personal.MasterKeySource;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.Proofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The query side by itself, on the MongoDB of {@code HOUVAST_MONGODB_URI} and behind a proxy. Accounts are Spring
 * Security's own ({@code spring.security.user}); pages that need somebody else to log people in come with that somebody.
 */
@SpringBootApplication(scanBasePackages = "org.houvast.query.none")
@Import(QuerySide.class)
public class QuerySideApplication {

    private static final Logger LOG = LoggerFactory.getLogger(QuerySideApplication.class);

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** How long another node's claim on a read model may stand still before it is taken over. */
    private static final Duration CLAIM = Duration.ofSeconds(10);

    /** Starts. */
    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(QuerySideApplication.class, arguments);
    }

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

    @Bean
    Sealing sealing(PersonalKeys keys) {
        return new Sealing(keys);
    }

    @Bean
    Ledgers ledgers(MongoDatabase database, Sealing sealing) {
        return new Ledgers(database, EventSerializer.sealing(EventCatalogue.events(), sealing));
    }

    @Bean
    ProvenLedger provenLedger(MongoDatabase database) {
        return new ProvenLedger(database);
    }

    @Bean
    Proofs proofs(ProvenLedger ledger) {
        return ledger.proofs();
    }

    /** Trusts the keys that the signing node has left in the database; whoever trusts no operator checks offline. */
    @Bean
    Audit audit(ProvenLedger ledger, Proofs proofs) {
        return ledger.audit(proofs::keys, null);
    }

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(Ledgers ledgers) {
        return ledgers.eventStore();
    }

    @Bean
    TokenStore tokenStore(Ledgers ledgers, @Value("${houvast.node:${random.uuid}}") String node) {
        return ledgers.tokenStore(node, CLAIM);
    }

    @Bean
    Clock clock() {
        return new RecordingClock();
    }

    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("houvast-language");
        languages.setDefaultLocaleFunction(request -> request.getRequestURI().startsWith("/api/")
                        && Locale.ENGLISH
                                .getLanguage()
                                .equals(request.getLocale().getLanguage())
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Locale.ENGLISH
                : Locale.forLanguageTag("nl"));
        return languages;
    }

    @Bean
    WebMvcConfigurer languageByParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var change = new LocaleChangeInterceptor();
                change.setParamName("lang");
                change.setIgnoreInvalidLocale(true);
                registry.addInterceptor(change);
            }
        };
    }

    @Bean
    SecurityFilterChain everythingBehindLogin(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                // a browser sends no such header by itself, so nobody can forge it from another page
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
