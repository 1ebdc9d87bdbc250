package org.houvast.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Personal;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;
import org.houvast.ledger.personal.UnreadableValueException;
import org.houvast.ledger.proving.Disclosed;
import org.houvast.proof.value.SealedText;
import org.houvast.proof.value.ValueKey;
import org.houvast.proof.verify.Verify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the reader of a dossier can see of what is personal, and what he cannot. */
class DisclosureTest {

    private static final ChildId KIM = new ChildId("kim");
    private static final ChildId LOU = new ChildId("lou");
    private static final ChildId MAX = new ChildId("max");

    /** An event with two personal values, each about whom it says. */
    @EventName("test.told")
    record Told(
            List<ChildId> about,
            @Personal(of = "about") String text,
            ChildId child,
            @Personal(of = "child") String name) {}

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    private final PersonalKeys keys =
            PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC());
    private final Sealing sealing = new Sealing(keys);

    @BeforeEach
    void tell() {
        LedgerEngine engine = new Ledgers(ledger.database, EventSerializer.sealing(List.of(Told.class), sealing))
                .engine(NoOpEventUpcaster.INSTANCE);
        tell(engine, 0, new Told(List.of(KIM), "only of Kim", KIM, "Kim Peeters"));
        tell(engine, 1, new Told(List.of(KIM, LOU), "of Kim and Lou", LOU, "Lou Peeters"));
        engine.close();
        ledger.signed();
    }

    private static void tell(LedgerEngine engine, long version, Told told) {
        engine.appendEvents(new GenericDomainEventMessage<>(
                "page", "family", version, told, MetaData.emptyInstance(), "t" + version, Instant.EPOCH));
    }

    /** A dossier, what became of its values, its files, and what the verifier shows of it. */
    private record Taken(Disclosed disclosed, Map<String, String> files, int code, String shown) {

        String file(String name) {
            return requireNonNull(files.get(name));
        }

        void hides(String... texts) {
            files.forEach((name, content) -> assertThat(content).as(name).doesNotContain(texts));
            assertThat(shown).doesNotContain(texts);
        }
    }

    private Taken take(Disclosure disclosure) throws IOException {
        var zip = new ByteArrayOutputStream();
        var disclosed = ledger.proven
                .exports()
                .dossier(zip, ledger.proven.positionsOf("family"), List.of(), disclosure, ledger.keys.current());
        Map<String, String> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        Path file = Files.write(ledger.folder.resolve("dossier.zip"), zip.toByteArray());
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, UTF_8);
        String key = ledger.keys.current().verifier().toString();
        int code = Verify.run(print, print, file.toString(), "--key", key, "--show", "--lang", "en");
        return new Taken(disclosed, files, code, out.toString(UTF_8));
    }

    private Disclosure about(ChildId... children) {
        return Disclosure.about(
                sealing, List.of(children).stream().map(Subject::of).toList());
    }

    @Test
    void of_nothing_everything_is_redacted_and_still_proves() throws IOException {
        Taken taken = take(Disclosure.nothing());
        assertThat(taken.code()).as(taken.shown()).isZero();
        assertThat(taken.shown()).contains("0 readable", "4 redacted, 0 erased", "\"name\":\"[redacted]\"");
        assertThat(taken.files()).doesNotContainKey("values");
        taken.hides("only of", "Peeters", "of Kim and Lou");
    }

    @Test
    void of_everything_every_text_is_readable_and_checked() throws IOException {
        Taken taken = take(Disclosure.everything(sealing));
        assertThat(taken.code()).as(taken.shown()).isZero();
        assertThat(taken.shown())
                .contains("4 readable and checked", "\"only of Kim\"", "\"of Kim and Lou\"")
                .contains("\"Kim Peeters\"", "\"Lou Peeters\"")
                .doesNotContain("[redacted]");
        assertThat(taken.disclosed().redactedAbout()).isEmpty();
    }

    @Test
    void of_one_person_what_is_about_another_as_well_stays_closed() throws IOException {
        Taken taken = take(about(KIM));
        assertThat(taken.code()).as(taken.shown()).isZero();
        assertThat(taken.shown()).contains("2 readable", "2 redacted", "\"only of Kim\"", "\"Kim Peeters\"");
        taken.hides("of Kim and Lou", "Lou Peeters");
        assertThat(taken.disclosed().about()).containsExactly("person/kim", "person/lou");
        assertThat(taken.disclosed().redactedAbout()).containsExactly("person/kim", "person/lou");
        List<ValueKey> given = taken.file("values").lines().map(ValueKey::parse).toList();
        assertThat(given).hasSize(2);
        ledger.proven
                .entries()
                .from(1, 2)
                .forEach(entry -> new SealedText(entry.payload())
                        .values().stream()
                                .filter(value -> value.subjects().contains("person/lou"))
                                .forEach(value -> assertThat(given)
                                        .allMatch(key -> value.open(key).isEmpty())));
    }

    @Test
    void of_both_persons_what_is_about_both_is_readable() throws IOException {
        assertThat(take(about(KIM, LOU)).shown()).contains("4 readable", "\"of Kim and Lou\"");
    }

    @Test
    void of_somebody_who_is_not_in_it_nothing_is_readable() throws IOException {
        Taken taken = take(about(MAX));
        assertThat(taken.shown()).contains("0 readable", "4 redacted");
        assertThat(taken.disclosed().about()).doesNotContain("person/max");
        taken.hides("Peeters");
    }

    @Test
    void of_somebody_erased_it_reads_erased_and_still_proves() throws IOException {
        keys.destroy(Subject.of(KIM));
        Taken taken = take(about(KIM));
        assertThat(taken.code()).as(taken.shown()).isZero();
        assertThat(taken.shown()).contains("0 readable", "2 redacted, 2 erased", "[erased]", "[redacted]");
        taken.hides("only of Kim", "Peeters");
        assertThat(take(about(KIM, LOU)).shown())
                .as("what is about both stays readable while one of them is not erased")
                .contains("2 readable", "0 redacted, 2 erased", "\"of Kim and Lou\"");
        keys.destroy(Subject.of(LOU));
        assertThat(take(Disclosure.everything(sealing)).shown()).contains("0 readable", "0 redacted, 4 erased");
    }

    @Test
    void of_nobody_who_is_disclosed_it_is_not_said_whether_he_is_erased() throws IOException {
        keys.destroy(Subject.of(LOU));
        keys.destroy(Subject.of(KIM));
        Taken taken = take(Disclosure.nothing());
        assertThat(taken.shown()).contains("4 redacted, 0 erased");
        assertThat(taken.file("contents")).doesNotContain("erased");
    }

    @Test
    void without_the_keys_of_persons_nothing_is_passed_off_as_erased() {
        PersonalKeys others = PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC());
        assertThatExceptionOfType(UnreadableValueException.class)
                .isThrownBy(() -> take(Disclosure.everything(new Sealing(others))));
    }
}
