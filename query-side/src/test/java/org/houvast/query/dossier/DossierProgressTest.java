package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Subject;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.page.Language;
import org.houvast.query.page.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large dossier is made in the background; whoever asked comes back for it, and nobody else gets it. */
class DossierProgressTest {

    @TempDir
    private static Path place;

    @SuppressWarnings("NullAway.Init") // set before all
    private static Product product;

    private static final ChildId ANNA = new ChildId("c-anna");
    private static final String ADDRESS = "/api/cases/case-klein/dossier";

    @BeforeAll
    static void a_product_to_which_every_dossier_is_large() throws IOException {
        Files.writeString(place.resolve("left-by-a-crash.part"), "half");
        Files.writeString(place.resolve("left-by-a-crash.zip"), "whole");
        product = Product.signing("houvast.dossier.small=0", "houvast.dossiers=" + place);
        product.tell(Families.house());
        product.tell(Families.placed(
                "case-klein", "Gezin Klein", LocalDate.of(2021, 3, 1), TrajectoryGoal.RETURN_HOME, ANNA));
        product.settle();
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        assertThat(files()).as("nothing is left behind").isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    private static Ticket ended(String ticket, Role role) {
        var found = product.bean(Making.class)
                .find(ticket, "case-klein", new Reader(role.code(), Set.of(role), Language.NL))
                .orElseThrow();
        product.bean(Making.class).await(found, Duration.ofSeconds(60));
        return found;
    }

    @Test
    void the_answer_is_where_its_progress_is_and_in_the_end_the_dossier_itself() throws IOException {
        var inspector = new Asking(product, "inspector");
        var asked = inspector.get(ADDRESS);
        assertThat(asked.statusCode()).isEqualTo(202);
        var address = asked.headers().firstValue("Location").orElseThrow();
        assertThat(asked.body()).contains("\"of\":8", "\"address\":\"" + address);
        var again = inspector.get(ADDRESS);
        assertThat(again.headers().firstValue("Location"))
                .as("asking twice does not make two")
                .hasValue(address);

        ended(address.substring(address.lastIndexOf('/') + 1), Role.INSPECTOR);
        var progress = inspector.json(address);
        assertThat(progress.get("state").stringValue()).isEqualTo("done");
        assertThat(progress.get("done").intValue()).isEqualTo(8);
        var page = inspector.get(address.substring("/api".length())).body();
        assertThat(page).contains("Het dossier is klaar.", address + "/file").doesNotContain("hx-trigger");

        assertThat(files())
                .as("what a crash left is gone")
                .isNotEmpty()
                .noneMatch(file -> file.toString().contains("left-by-a-crash"));
        for (var file : files()) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        var key = product.bean(SigningKeys.class).current().verifier().toString();
        var taken = Unpacked.of(inspector.bytes(address + "/file").body());
        assertThat(taken.verify(key).code()).isZero();
        assertThat(inspector.bytes(address + "/file").statusCode())
                .as("a second time")
                .isEqualTo(200);
    }

    @Test
    void nobody_else_finds_it_and_a_ticket_of_nobody_is_not_there() {
        var supervisor = new Asking(product, "supervisor");
        var inspector = new Asking(product, "inspector");
        var address = supervisor.get(ADDRESS).headers().firstValue("Location").orElseThrow();
        for (var more : List.of("", "/file")) {
            assertThat(inspector.get(address + more).statusCode()).isEqualTo(404);
            assertThat(supervisor
                            .get(address.replace("case-klein", "case-groot") + more)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Asking(product, "coach").get(address).statusCode()).isEqualTo(403);
        assertThat(inspector.get(address.substring("/api".length())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_may_see_no_names_gets_hashes_and_pseudonyms_only() throws IOException {
        var reader = new Reader("evaluator", Set.of(Role.EVALUATOR), Language.NL);
        var pseudonym = new Asking(product, "evaluator")
                .json("/api/cases")
                .get(0)
                .get("caseId")
                .stringValue();
        var dossiers = product.bean(Dossiers.class);
        var out = new ByteArrayOutputStream();
        dossiers.write(dossiers.wanted(pseudonym, reader), place, out, done -> {});
        var taken = Unpacked.of(out.toByteArray());
        var key = product.bean(SigningKeys.class).current().verifier().toString();
        assertThat(taken.verify(key, "--json").out()).contains("\"verified\":true", "\"withheld\":[2,3,4,5,6,7,8,9]");
        assertThat(taken.everything(key))
                .contains(pseudonym, "u leest onder schuilnamen")
                .doesNotContain("Klein", "case-klein", "c-anna", "Anna", "Sofie", "els.coach", "Els Maes", "Den Eik")
                .doesNotContain("Drie keer geen eten mee");
    }

    @Test
    void when_somebody_is_erased_what_was_made_before_is_gone() {
        product.tell(Families.placed(
                "case-weg", "Gezin Weg", LocalDate.of(2021, 3, 1), TrajectoryGoal.RETURN_HOME, new ChildId("c-wim")));
        product.settle();
        var inspector = new Asking(product, "inspector");
        var address = inspector
                .get("/api/cases/case-weg/dossier")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var reader = new Reader("inspector", Set.of(Role.INSPECTOR), Language.NL);
        var making = product.bean(Making.class);
        var ticket = making.find(id, "case-weg", reader).orElseThrow();
        making.await(ticket, Duration.ofSeconds(60));
        assertThat(ticket.file()).exists();
        product.bean(PersonalKeys.class).destroy(Subject.of(new ChildId("c-wim")));
        assertThat(inspector.get(address).statusCode()).isEqualTo(404);
        assertThat(ticket.file()).doesNotExist();
        var anew = inspector
                .get("/api/cases/case-weg/dossier")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(anew).isNotEqualTo(address);
    }
}
