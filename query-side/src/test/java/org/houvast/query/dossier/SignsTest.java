package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.houvast.query.page.Language;
import org.houvast.query.page.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of all the world are in a dossier; where the paper cannot show them it says so. */
class SignsTest {

    @TempDir
    private static Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Çelik",
                "Ștefan Țurcanu",
                "Nguyễn Thị Hồng",
                "Łukasz Żółć",
                "Олена Ґонта",
                "Ελένη",
                "דוד",
                "\n\t €–…"
            })
    void most_names_of_europe_are_shown(String name) throws IOException {
        assertThat(new Signs().lacking(name)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ليلى,4", "Kim 🙂,1", "李娜,2", "ናትናኤል,5"})
    void of_others_it_says_how_many_characters_it_lacks(String name, int lacking) throws IOException {
        assertThat(new Signs().lacking(name)).isEqualTo(lacking);
    }

    @Test
    void the_pdf_says_how_many_and_where_they_can_be_read_and_is_silent_when_it_shows_all() throws IOException {
        try (var product = Product.signing()) {
            product.tell(Families.house());
            product.tell(family("case-klein", "Олена en Nguyễn speelden."));
            product.tell(family("case-groot", "Tante ليلى lachte 🙂."));
            product.settle();
            var shown = taken(product, "case-klein");
            assertThat(shown.pdf()).contains("Олена en Nguyễn speelden.").doesNotContain("niet kan tonen");
            var other = taken(product, "case-groot");
            assertThat(other.pdf().replaceAll("\\s+", " "))
                    .contains("Tante #### lachte #.")
                    .contains("5 tekens zijn van een schrift dat deze PDF niet kan tonen");
            assertThat(other.text("dossier.html"))
                    .contains("Tante ليلى lachte 🙂.")
                    .doesNotContain("niet kan tonen");
        }
    }

    private static Story family(String id, String note) {
        var anna = new ChildId(id + "-anna");
        var story = Families.placed(id, "Gezin Klein", LocalDate.of(2021, 3, 1), TrajectoryGoal.RETURN_HOME, anna);
        story.on(LocalDate.of(2021, 4, 5))
                .tell(
                        header -> new ContactHeld(
                                story.caseId,
                                header,
                                List.of(anna),
                                List.of(),
                                ContactKind.VISIT_AT_HOUSE,
                                ContactCourse.GOOD,
                                60,
                                note,
                                null),
                        anna);
        return story;
    }

    private static Unpacked taken(Product product, String caseId) throws IOException {
        var dossiers = product.bean(Dossiers.class);
        var reader = new Reader("inspector", Set.of(Role.INSPECTOR), Language.NL);
        var out = new ByteArrayOutputStream();
        dossiers.write(dossiers.wanted(caseId, reader), place, out, done -> {});
        return Unpacked.of(out.toByteArray());
    }
}
