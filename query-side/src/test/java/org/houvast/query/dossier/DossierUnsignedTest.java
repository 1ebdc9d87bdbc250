package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.houvast.query.page.Language;
import org.houvast.query.page.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody has signed for yet is not in a dossier, and the dossier says so. */
class DossierUnsignedTest {

    private static final ChildId ANNA = new ChildId("c-anna");
    private static final String LATER = "Nog een bezoek na de laatste handtekening.";

    @SuppressWarnings("NullAway.Init") // set before all
    private static Product product;

    @BeforeAll
    static void somebody_stopped_signing() {
        product = Product.signing();
        product.tell(Families.house());
        var story = placed("case-half", ANNA);
        product.tell(story);
        product.bean(Notary.class).close(); // signs for what is there
        int signed = story.lines().size();
        var first = story.lines().get(1).id();
        story.on(LocalDate.of(2021, 9, 6))
                .tell(
                        header -> new ContactHeld(
                                story.caseId,
                                header,
                                List.of(ANNA),
                                List.of(),
                                ContactKind.VISIT_AT_HOME,
                                ContactCourse.GOOD,
                                60,
                                LATER,
                                null),
                        ANNA);
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(ANNA), first), ANNA);
        story.lines().subList(signed, signed + 2).forEach(product::tell);
        product.tell(placed("case-new", new ChildId("c-wim")));
        product.settle();
    }

    private static Story placed(String id, ChildId child) {
        return Families.placed(id, "Gezin Klein", LocalDate.of(2021, 3, 1), TrajectoryGoal.RETURN_HOME, child);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String key() {
        return product.bean(SigningKeys.class).current().verifier().toString();
    }

    private static Unpacked taken(Role role) {
        var answer = Taking.dossier(product, role, "case-half", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Unpacked.of(answer.body());
    }

    @Test
    void it_ends_with_what_is_signed_for_and_both_documents_say_what_is_left_out() throws IOException {
        var dossier = taken(Role.INSPECTOR);
        var outcome = dossier.verify(key());
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(dossier.files).containsKey("entries/9.tlog-proof").doesNotContainKey("entries/10.tlog-proof");
        for (var told : List.of(dossier.text("dossier.html"), dossier.pdf().replaceAll("\\s+", " "))) {
            assertThat(told).contains("2 latere notities zijn nog niet ondertekend en staan niet in dit dossier.");
        }
        assertThat(dossier.everything(key())).doesNotContain(LATER);
    }

    @Test
    void what_was_withdrawn_from_view_by_an_entry_that_is_not_signed_for_is_withheld_all_the_same() throws IOException {
        var outcome = taken(Role.SUPERVISOR).verify(key());
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out()).contains("Entries withheld from the reader, of which only the hash is here: 1");
    }

    @Test
    void of_a_case_of_which_nothing_is_signed_for_there_is_none_and_the_answer_says_when_to_ask_again() {
        var inspector = new Asking(product, "inspector");
        var answer = inspector.get("/api/cases/case-new/dossier");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body())
                .contains("Voor deze zaak is nog niets ondertekend. Probeer het over enkele seconden opnieuw.");
    }

    @Test
    void the_page_of_its_progress_says_so_as_well() {
        var inspector = new Asking(product, "inspector");
        var begun = inspector.get("/cases/case-new/dossier/begin");
        assertThat(begun.statusCode()).isEqualTo(302);
        var address = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        var making = product.bean(Making.class);
        var reader = new Reader("inspector", Set.of(Role.INSPECTOR), Language.NL);
        making.await(
                making.find(address.substring(address.lastIndexOf('/') + 1), "case-new", reader)
                        .orElseThrow(),
                Duration.ofMinutes(1));
        assertThat(inspector.get(address).body())
                .contains("nog niets ondertekend", "/cases/case-new/dossier\"")
                .doesNotContain("/file\"");
    }
}
