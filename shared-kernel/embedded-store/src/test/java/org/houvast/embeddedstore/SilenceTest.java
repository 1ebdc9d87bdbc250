package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Everything that is logged at any level, by the store, the library below it and netty, in this process: always the embedded store. */
class SilenceTest {

    private static final String SECRET = "Jantje-Peeters-2014";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    @BeforeEach
    void listen() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%logger %msg%n%ex");
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(logged);
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        // the client's own log is the client's affair
        context.getLogger("org.mongodb").setLevel(Level.OFF);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(appender);
        root.setLevel(Level.WARN);
    }

    @Test
    void no_log_line_shows_what_a_command_carried() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase("test");
            Document secret = new Document("_id", SECRET).append("name", SECRET);
            database.getCollection("children").insertOne(secret);
            List<Document> failing = List.of(
                    new Document("insert", "children").append("documents", List.of(secret)),
                    new Document("find", "children")
                            .append("filter", new Document("name", new Document("$nonsense", SECRET))),
                    new Document("findAndModify", "children")
                            .append("query", secret)
                            .append("update", new Document("$nonsense", secret)),
                    new Document("update", "children")
                            .append("updates", List.of(new Document("q", secret).append("u", List.of(secret)))),
                    new Document("aggregate", "children")
                            .append("pipeline", SECRET)
                            .append("cursor", new Document()),
                    new Document("noSuchCommand", SECRET).append("document", secret));
            failing.forEach(command -> tryOut(database, command));
            database.runCommand(
                    new Document("insert", "children").append("documents", List.of(new Document("name", SECRET))));
            assertThat(database.getCollection("children").find()).hasSize(2);
            assertThatThrownBy(() -> database.runCommand(failing.get(5))).isInstanceOf(MongoException.class);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("[SQLite EXEC]")
                .doesNotContain(SECRET);
    }

    private static void tryOut(MongoDatabase database, Document command) {
        try {
            database.runCommand(command);
        } catch (MongoException expected) {
            assertThat(expected).isNotNull();
        }
    }
}
