package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.CaseEvent;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.personal.MasterKeySource;
import org.houvast.ledger.personal.Sealing;
import org.houvast.standalone.login.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is personal is read by everybody who may, and lies in plain text nowhere: not in a file of the data folder, not in
 * what the product prints. Every event of the catalogue is there, with a text of its own in every personal component.
 * Always on the embedded store, whose files it searches.
 */
class NoPlaintextIT {

    private static final CaseId MARKED = new CaseId("marked-case");
    private static final HouseId HOUSE = new HouseId("marked-house");
    private static final String SENT = "Sperwer";
    private static final String PASSWORD = "a long password";
    private static final String INSPECTOR = "piet";

    /** What no page tells: what happens in a house, the ground, the hash of a document, and names that an earlier entry gave differently. */
    private static final Pattern UNTOLD =
            // everybody has one id here, and is called by the first name that is learnt for it
            Pattern.compile(
                    "^(House|Place|SimbaParents)|ground.reference|attachments.hash|(clients|persons).name|members?.name"
                            + "|^(AccessRequested|KeyPersonHeard|NetworkMemberActivated|SafetyPersonNamed).name");

    @TempDir
    private Path folder;

    @Test
    void no_file_and_no_log_holds_a_personal_value() throws Exception {
        var data = folder.resolve("data");
        var key = folder.resolve("keys/master.key");
        var marked = new Marked(MARKED, HOUSE);
        recordEveryEvent(data, key, marked);
        assertThat(marked.texts()).hasSizeGreaterThan(200);

        List<String> printed;
        var accounts = Files.writeString(
                folder.resolve("accounts.json"),
                "[" + account("anna", "supervisor") + ", " + account(INSPECTOR, "inspector") + "]");
        var settings = Map.of(
                "HOUVAST_DEMO", "none",
                "HOUVAST_DATA", data.toString(),
                "HOUVAST_MASTER_KEY_FILE", key.toString(),
                "HOUVAST_ACCOUNTS", accounts.toString());
        try (var product = RunningProduct.start(RunningProduct.program("serve"), settings)) {
            var web = new Web(product.whenReady());
            everythingIsRead(web, marked);
            recordRefuseFailAndRetry(web);
            aSnapshotIsWritten(web, data);
            assertThat(product.stop()).isIn(0, 143);
            printed = product.output();
        }

        var hidden = new TreeMap<>(marked.texts());
        marked.days().forEach(day -> hidden.put("day " + day, day.toString()));
        hidden.put("sent by command", SENT);
        var places = new TreeMap<String, String>();
        places.put("output", String.join("\n", printed));
        places.putAll(contents(data));
        assertThat(found(places, Map.of("id", MARKED.value(), "name", "guidance.contact-held", "state", "case.state")))
                .as("what is stored plain is found in this way")
                .hasSize(3);
        assertThat(found(places, hidden)).isEmpty();
    }

    private static void recordEveryEvent(Path data, Path key, Marked marked) {
        try (var store = EmbeddedStore.open(data);
                var client = MongoClients.create(store.connectionString())) {
            var keys = MasterKeySource.of(null, key)
                    .open(client.getDatabase("houvast-keys"), Clock.systemUTC(), line -> {});
            var events = new Ledgers(
                            client.getDatabase("houvast"),
                            EventSerializer.sealing(EventCatalogue.events(), new Sealing(keys)))
                    .eventStore();
            long inCase = 0;
            long inHouse = 0;
            for (var type : EventCatalogue.events()) {
                var event = marked.event(type);
                boolean ofCase = event instanceof CaseEvent;
                events.publish(new GenericDomainEventMessage<>(
                        ofCase ? "case" : "house",
                        ofCase ? MARKED.value() : HOUSE.value(),
                        ofCase ? inCase++ : inHouse++,
                        event));
            }
            events.shutDown();
        }
    }

    /** The product opens what is sealed, for who may see what was withdrawn from view too: the search below is not for what nobody could read anyway. */
    private static void everythingIsRead(Web web, Marked marked) {
        var read = read(web, INSPECTOR, "/api/cases/" + MARKED + "/timeline")
                + read(web, INSPECTOR, "/cases/" + MARKED)
                + read(web, INSPECTOR, "/api/cases");
        var missing = new ArrayList<String>();
        marked.texts().forEach((place, text) -> {
            if (!UNTOLD.matcher(place).find() && !read.contains(text)) {
                missing.add(place);
            }
        });
        assertThat(missing).isEmpty();
    }

    /** The case is told of until it is long enough for its state to be kept. */
    private static void aSnapshotIsWritten(Web web, Path data) {
        var consent = """
                {"occurred":"2024-01-09","person":"mother","capacity":"parent","scope":"trajectory","form":"written"}""";
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(send(web, "/api/cases/" + MARKED + "/give-consent", consent)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(contents(data).values())
                    .anyMatch(content -> content.contains("case.state") && content.contains("\"reunification\":{"));
        });
    }

    private static void recordRefuseFailAndRetry(Web web) {
        var open = """
                {"caseId":"sent-case","occurred":"2024-01-08","family":"Sperwera","programme":"simba-familiezorg-nl",
                 "reason":"Sperwerb","place":"Sperwerc",
                 "clients":[{"person":"mother","name":"Sperwerd","relation":"mother"}]}""";
        var key = new String[] {"Idempotency-Key", "one"};
        assertThat(send(web, "/api/cases", open, key).statusCode()).isEqualTo(201);
        assertThat(send(web, "/api/cases", open, key).statusCode())
                .as("sent again")
                .isBetween(200, 201);
        assertThat(send(web, "/api/cases", open.replace("Sperwera", "Sperwere"), key)
                        .statusCode())
                .as("another command under the same key")
                .isEqualTo(422);
        var child = """
                {"occurred":"2024-01-08","child":"kim","name":"Sperwerf","birthDate":"2021-05-04","livesWithClient":true}""";
        assertThat(send(web, "/api/cases/sent-case/register-child", child).statusCode())
                .isBetween(200, 201);
        var without = """
                {"occurred":"2024-01-20","outcome":"worrying","rationale":"Sperwerg",
                 "participants":[{"name":"Sperwerh","role":"Sperweri"},{"name":"Sperwerl","role":"Sperwerm"}]}""";
        assertThat(send(web, "/api/cases/sent-case/decide-concern", without).statusCode())
                .as("refused: no evidence")
                .isEqualTo(409);
        assertThat(send(web, "/api/cases/sent-case/record-signal", "{\"observation\":\"Sperwerj")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(web, "/api/cases/sent-case/record-signal", "{\"occurred\":\"Sperwerk\",\"source\":7}")
                        .statusCode())
                .isEqualTo(400);
        for (var address : List.of("/api/drafts/open-case", "/api/cases/sent-case/drafts/record-signal")) {
            var kept = web.put(
                    address,
                    BodyPublishers.ofString("{\"family\":[\"Sperwern\"]}"),
                    Stream.concat(Stream.of(Web.basic("anna", PASSWORD)), Stream.of("Content-Type", "application/json"))
                            .toArray(String[]::new));
            assertThat(kept.statusCode()).isEqualTo(204);
            assertThat(read(web, address)).as("begun and not sent").contains("Sperwern");
        }
        assertThat(handIn(web, "Sperwero\n".repeat(200_000)).statusCode()).isEqualTo(201);
        assertThat(handIn(web, "Sperwerq\n".repeat(200_000) + '\0').statusCode())
                .as("refused when most of it is stored")
                .isEqualTo(400);
        assertThat(read(
                        web,
                        "/api/cases/sent-case/timeline?after="
                                + (EventCatalogue.events().size() + 2)))
                .contains("Sperwera", "Sperwerb", "Sperwerc", "Sperwerf");
    }

    private static HttpResponse<String> handIn(Web web, String document) {
        return web.post(
                "/api/cases/sent-case/attachments",
                BodyPublishers.ofString(document),
                Stream.concat(
                                Stream.of(Web.basic("anna", PASSWORD)),
                                Stream.of(
                                        "Content-Type",
                                        "text/plain",
                                        "Content-Disposition",
                                        "attachment; filename=Sperwerp.txt"))
                        .toArray(String[]::new));
    }

    private static Map<String, String> contents(Path data) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                // one byte, one character: then a search for text is a search for bytes
                contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static List<String> found(Map<String, String> places, Map<String, String> texts) {
        var found = new ArrayList<String>();
        texts.forEach((name, text) -> places.forEach((place, content) -> {
            if (Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .anyMatch(charset -> content.contains(bytes(text, charset)))) {
                found.add(name + " in " + place);
            }
        }));
        return found;
    }

    private static String bytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static HttpResponse<String> send(Web web, String path, String json, String... headers) {
        return Postings.send(web, path, json, PASSWORD, headers);
    }

    private static String read(Web web, String path) {
        return read(web, "anna", path);
    }

    private static String read(Web web, String who, String path) {
        return web.get(path, Web.basic(who, PASSWORD)).body();
    }

    private static String account(String name, String role) {
        return "{\"name\": \"%s\", \"password\": \"%s\", \"role\": \"%s\"}"
                .formatted(name, Passwords.hash(PASSWORD), role);
    }
}
