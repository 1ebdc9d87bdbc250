package org.houvast.query.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.examination.EvidenceKind;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.Upload;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of entries go along with the case. */
class DossierDocumentsTest {

    private static final ChildId ANNA = new ChildId("c-anna");
    private static final String CONTENT = "Kim kwam om négen uur.\n".repeat(2_000);
    private static final String HIDDEN = "Niet voor iedereen.\n";
    private static final Product product = Product.signing();
    private static final Story story = Families.longStory();

    @BeforeAll
    static void a_case_with_three_documents() throws IOException {
        product.tell(Families.house());
        evidence("verslag.txt", CONTENT);
        var hidden = evidence("geheim.txt", HIDDEN);
        evidence("brief.txt", "Een brief van de school.\n");
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(ANNA), hidden), ANNA);
        product.tell(story);
        product.settle();
    }

    private static EventId evidence(String name, String content) throws IOException {
        var document = new Attachments(product.database(), product.bean(Sealing.class), Clock.systemUTC())
                .keep(
                        Upload.to(story.caseId, List.of(ANNA), name, DocumentType.TEXT),
                        new ByteArrayInputStream(content.getBytes(UTF_8)));
        return story.tell(
                header -> new EvidenceAdded(
                        story.caseId,
                        header,
                        List.of(ANNA),
                        EvidenceKind.DOCUMENT,
                        "CLB",
                        "Verslag",
                        null,
                        List.of(document)),
                ANNA);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static Unpacked taken(Role role) throws IOException {
        var answer = Taking.dossier(product, role, "case-peeters", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Unpacked.of(answer.body());
    }

    private static String key() {
        return product.bean(SigningKeys.class).current().verifier().toString();
    }

    private static List<String> documents(Unpacked dossier) {
        return dossier.files.keySet().stream()
                .filter(name -> name.startsWith("attachments/"))
                .sorted()
                .toList();
    }

    @Test
    void as_they_were_handed_in_signed_for_and_named_when_a_byte_is_changed() throws IOException {
        var dossier = taken(Role.INSPECTOR);
        var names = documents(dossier);
        assertThat(names).hasSize(3).allMatch(name -> name.matches("attachments/\\d+/1\\.txt"));
        assertThat(dossier.text(names.getFirst())).isEqualTo(CONTENT);
        assertThat(dossier.text("dossier.html")).contains("href=\"" + names.getFirst() + "\"", "verslag.txt");
        assertThat(dossier.pdf()).contains("verslag.txt");
        assertThat(dossier.text("check.txt")).contains(names.getFirst());
        assertThat(dossier.verify(key()).code()).isZero();
        var bytes = dossier.bytes(names.getFirst());
        bytes[bytes.length / 2] ^= 1;
        var outcome = dossier.verify(key());
        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.out()).contains(names.getFirst());
    }

    @Test
    void but_not_those_of_an_entry_that_the_reader_may_not_see() throws IOException {
        var dossier = taken(Role.SUPERVISOR);
        assertThat(documents(dossier)).hasSize(2);
        assertThat(dossier.everything(key())).doesNotContain("geheim.txt").doesNotContain(HIDDEN.strip());
        assertThat(dossier.verify(key()).code()).isZero();
    }
}
