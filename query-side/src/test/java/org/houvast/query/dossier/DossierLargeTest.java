package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.team.TrajectoryGoal;
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
import tools.jackson.databind.JsonNode;

/** A case of some hundreds of entries, where more than a hundred is large: how far its dossier is can be followed. */
class DossierLargeTest {

    private static final Product product = Product.signing("houvast.dossier.small=100");
    private static final int ENTRIES = Families.longStory().lines().size();
    private static final Reader READER = new Reader("inspector", Set.of(Role.INSPECTOR), Language.NL);

    @BeforeAll
    static void a_long_case_and_a_short_one() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        product.tell(Families.placed(
                "case-klein",
                "Gezin Klein",
                LocalDate.of(2021, 3, 1),
                TrajectoryGoal.RETURN_HOME,
                new ChildId("c-kim")));
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void it_goes_to_the_background_and_its_progress_only_grows_until_all_are_there() throws IOException {
        var inspector = new Asking(product, "inspector");
        assertThat(inspector.bytes("/api/cases/case-klein/dossier").statusCode())
                .as("a short one is the answer itself")
                .isEqualTo(200);
        var asked = inspector.get("/api/cases/case-peeters/dossier");
        assertThat(asked.statusCode()).isEqualTo(202);
        var address = asked.headers().firstValue("Location").orElseThrow();
        var making = product.bean(Making.class);
        var ticket = making.find(address.substring(address.lastIndexOf('/') + 1), "case-peeters", READER)
                .orElseThrow();

        var seen = new ArrayList<Integer>();
        JsonNode progress = inspector.json(address);
        while (!progress.has("file")) {
            assertThat(progress.get("state").stringValue()).isIn("waiting", "making");
            seen.add(progress.get("done").intValue());
            making.await(ticket, Duration.ofMillis(5));
            progress = inspector.json(address);
        }
        seen.add(progress.get("done").intValue());
        assertThat(seen).isSorted().allMatch(done -> done >= 0).endsWith(ENTRIES);
        assertThat(progress.get("of").intValue()).isEqualTo(ENTRIES);

        var taken =
                Unpacked.of(inspector.bytes(progress.get("file").stringValue()).body());
        var key = product.bean(SigningKeys.class).current().verifier().toString();
        assertThat(taken.verify(key).code()).isZero();
        assertThat(taken.files.keySet())
                .filteredOn(name -> name.endsWith(".entry"))
                .hasSize(ENTRIES);
    }

    @Test
    void each_entry_counts_once_from_the_first_to_the_last(@TempDir Path place) throws IOException {
        var dossiers = product.bean(Dossiers.class);
        List<Integer> told = new ArrayList<>();
        dossiers.write(dossiers.wanted("case-peeters", READER), place, OutputStream.nullOutputStream(), told::add);
        assertThat(told).isEqualTo(IntStream.rangeClosed(1, ENTRIES).boxed().toList());
        assertThat(place).as("what was needed while it was made is gone").isEmptyDirectory();
    }
}
