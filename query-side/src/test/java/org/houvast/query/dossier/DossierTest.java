package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody takes along can be read, and checked far from here. */
class DossierTest {

    private static final Product product = Product.signing();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final Asking supervisor = new Asking(product, "supervisor");
    private static final String ADDRESS = "/api/cases/case-peeters/dossier";
    private static final Set<Path> MADE = new HashSet<>();
    private static final ChildId ANNA = new ChildId("c-anna");
    private static final String HIDDEN = "De buurvrouw vertelde iets over 'Oom Karel' <karel@example.org>.";

    @BeforeAll
    static void a_family_that_went_home_and_an_entry_that_was_withdrawn_from_view() {
        product.tell(Families.house());
        var story = Families.longStory();
        EventId hidden = story.on(LocalDate.of(2021, 9, 6))
                .tell(
                        header -> new ContactHeld(
                                story.caseId,
                                header,
                                List.of(ANNA),
                                List.of(),
                                ContactKind.VISIT_AT_HOME,
                                ContactCourse.DIFFICULT,
                                47,
                                HIDDEN,
                                null),
                        ANNA);
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(ANNA), hidden), ANNA);
        product.tell(story);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String key() {
        return product.bean(SigningKeys.class).current().verifier().toString();
    }

    /** Made once for each reader and language: making one takes a second or more. */
    private static Unpacked taken(Asking reader, String more) throws IOException {
        var kept = kept(reader, more);
        if (!MADE.contains(kept)) {
            Files.write(kept, made(reader, more));
            MADE.add(kept);
        }
        return Unpacked.of(Files.readAllBytes(kept));
    }

    private static Path kept(Asking reader, String more) throws IOException {
        return Files.createDirectories(Path.of("target", "dossiers"))
                .resolve((reader == inspector ? "inspector" : "supervisor") + more.replaceAll("\\W", "-") + ".zip");
    }

    private static byte[] made(Asking reader, String more) {
        var answer =
                Taking.dossier(product, reader == inspector ? Role.INSPECTOR : Role.SUPERVISOR, "case-peeters", more);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"dossier-case-peeters.zip\"");
        return answer.body();
    }

    @Test
    void the_archive_verifies_and_holds_what_it_says() throws IOException {
        var dossier = taken(inspector, "");
        var outcome = dossier.verify(key(), "--json");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(dossier.files)
                .containsKeys("format", "checkpoint", "keys", "contents", "values", "entries.json", "check.txt")
                .containsKeys("dossier.html", "dossier.pdf");
        assertThat(outcome.out()).contains("\"withheld\":[]", "\"name\":\"dossier.pdf\"");
        assertThat(dossier.text("entries.json")).contains("\"type\":\"reunification.return-decided\"");
        assertThat(dossier.text("check.txt")).contains(key(), "  dossier.html", "  dossier.pdf", "  entries.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "dossier.pdf"})
    void both_documents_tell_the_whole_story(String document) throws IOException {
        var dossier = taken(inspector, "");
        var text = document.endsWith("pdf") ? dossier.pdf().replaceAll("\\s+", " ") : dossier.text(document);
        assertThat(text)
                .contains("Dossier van Gezin Peeters", "Samenvatting", "Tijdlijn", "Beslissingen", "Verplichtingen")
                .contains("Thuis is veilig genoeg.", "Nog een maand wachten", "het netwerk is nog smal")
                .contains("Ziekte van de coach.", "Het bezoek duurde 60 minuten.", "Samen gekookt en voorgelezen.")
                .contains("Niets is voor u weggelaten.", "java -jar houvast-verify.jar", key());
    }

    @Test
    void it_is_told_in_the_language_of_its_reader() throws IOException {
        var dossier = taken(inspector, "?lang=en");
        assertThat(dossier.text("dossier.html"))
                .contains("<html lang=\"en\"", "Dossier of Gezin Peeters", "Nothing was left out for you.")
                .doesNotContain("Samenvatting");
        assertThat(dossier.pdf()).contains("Dossier of Gezin Peeters", "How to check this dossier");
    }

    @Test
    void the_page_in_it_loads_nothing_and_runs_nothing() throws IOException {
        var html = taken(inspector, "").text("dossier.html");
        assertThat(html)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("<script", "src=", "http-equiv=\"refresh\"");
        assertThat(html.replaceAll("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void the_pdf_is_tagged_has_its_language_and_title_and_carries_its_typeface() throws IOException {
        try (var pdf = Loader.loadPDF(taken(inspector, "").bytes("dossier.pdf"))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("nl");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Dossier van Gezin Peeters");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void what_was_withdrawn_from_view_is_in_it_for_the_inspector_alone() throws IOException {
        assertThat(taken(inspector, "").text("entries.json")).contains("Oom Karel");
        var redacted = taken(supervisor, "");
        var outcome = redacted.verify(key());
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out()).contains("Entries withheld from the reader, of which only the hash is here: 1");
        assertThat(redacted.everything(key()))
                .doesNotContain("Oom Karel", "karel@example", "\"minutes\":47", "buurvrouw");
        for (var told : List.of(redacted.text("dossier.html"), redacted.pdf())) {
            assertThat(told).contains("uit het zicht genomen", "uit het zicht genomen door nr. ");
        }
    }

    @Test
    void every_byte_that_is_changed_anywhere_in_it_is_found_and_its_file_is_named() throws IOException {
        var dossier = taken(supervisor, "");
        var some = dossier.files.keySet().stream()
                .filter(name -> !name.startsWith("entries/") || name.matches("entries/(2|99|2[0-9]{2})\\..*"))
                .toList();
        for (var name : some) {
            var bytes = dossier.bytes(name);
            for (int at : new int[] {0, bytes.length / 3, bytes.length / 2, bytes.length - 1}) {
                bytes[at] ^= 1;
                var outcome = dossier.verify(key());
                assertThat(outcome.code())
                        .as("%s at %d: %s", name, at, outcome.out())
                        .isNotZero();
                if (name.contains(".")) {
                    var named = name.startsWith("entries/") ? "\\b" + name.replaceAll("\\D", "") + "\\b" : name;
                    assertThat(outcome.out()).as("%s at %d", name, at).containsPattern("  ! .*" + named);
                }
                bytes[at] ^= 1;
            }
        }
        assertThat(dossier.verify(key()).code()).isZero();
    }

    @Test
    void only_those_may_take_it_along_who_may_see_the_entries_as_they_are_hashed() {
        for (var role : List.of("coach", "social-worker", "evaluator", "operator")) {
            assertThat(new Asking(product, role).get(ADDRESS).statusCode())
                    .as(role)
                    .isEqualTo(403);
            assertThat(new Asking(product, role)
                            .get("/cases/case-peeters/dossier")
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(new Asking(product, "coach").get("/cases/case-peeters").body())
                .doesNotContain("/dossier\"");
        assertThat(inspector.get("/cases/case-peeters").body()).contains("/cases/case-peeters/dossier\"");
    }

    @Test
    void what_is_asked_wrongly_has_an_answer() {
        assertThat(inspector.get("/api/cases/nobody/dossier").statusCode()).isEqualTo(404);
        assertThat(inspector.get("/api/cases/case-peeters/dossier?until=now").statusCode())
                .isEqualTo(400);
        assertThat(inspector.get(ADDRESS + "/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(inspector.get(ADDRESS + "/..%2f..%2fetc").statusCode()).isIn(400, 404);
        assertThat(inspector.get("/cases/case-peeters/dossier/0123456789abcdef").body())
                .contains("u vroeg het niet zelf");
    }
}
