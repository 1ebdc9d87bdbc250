package org.houvast.query.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Support;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.houvast.query.projecting.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PracticesTest {

    private static final Product product = new Product();
    private static final Asking coach = new Asking(product, "coach");
    private static final ChildId CHILD = new ChildId("nele");
    private static final PersonId MOTHER = new PersonId("nele-mother");
    private static final PracticeId VIPP = new PracticeId("vipp-sd");
    private static final PracticeId HOME_START = new PracticeId("home-start");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    @BeforeAll
    static void a_family_used_some() {
        product.tell(Families.house());
        var story = Families.placed("case-nele", "Gezin Nele", DAY.minusDays(28), TrajectoryGoal.RETURN_HOME, CHILD);
        session(story, VIPP);
        story.tell(
                header -> new VideoFeedbackGiven(
                        story.caseId,
                        header,
                        List.of(CHILD),
                        List.of(MOTHER),
                        VideoMethod.VIPP_SD,
                        60,
                        "Ze kijken samen.",
                        VIPP),
                CHILD);
        story.tell(header -> new ServiceInvolved(
                story.caseId, header, List.of(), ServiceType.OTHER, "Een vrijwilliger aan huis.", null, HOME_START));
        var mistaken = session(story, new PracticeId("emdr"));
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), mistaken));
        story.tell(
                header -> new ContactNotHeld(
                        story.caseId,
                        header,
                        List.of(CHILD),
                        List.of(MOTHER),
                        ContactKind.VISIT_AT_HOUSE,
                        Absence.CANCELLED,
                        AbsentParty.HOUSE),
                CHILD);
        story.tell(header -> new NetworkMapped(
                story.caseId,
                header,
                List.of(CHILD),
                List.of(MOTHER),
                List.of(new NetworkTie(
                        MOTHER, new PersonId("nele-oma"), "Oma Rita", NetworkRelation.FAMILY, Support.CHILD_CARE))));
        product.tell(story);
        product.settle();
    }

    private static EventId session(Story story, PracticeId practice) {
        return story.on(DAY)
                .tell(
                        header -> new CoachSessionHeld(
                                story.caseId,
                                header,
                                List.of(CHILD),
                                List.of(MOTHER),
                                List.of(CoreDomain.SAFETY),
                                SessionMethod.VIPP_SD,
                                60,
                                "Ze volgt Nele.",
                                practice),
                        CHILD);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Nested
    class TheCatalogue {

        @Test
        void describes_the_practices_that_the_language_knows_and_no_others() {
            assertThat(new Catalogue()
                            .all().stream()
                                    .map(practice -> new PracticeId(practice.id()))
                                    .toList())
                    .isEqualTo(List.copyOf(Practices.all()));
            var other = "{\"practices\":[]}".getBytes(StandardCharsets.UTF_8);
            assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue(new ByteArrayInputStream(other)));
        }

        @Test
        void has_the_numbers_of_the_source_in_eight_building_blocks() {
            var perBlock = new Catalogue()
                    .all().stream()
                            .filter(Practice::inBodyList)
                            .collect(Collectors.groupingBy(
                                    practice -> practice.buildingBlock().number(), Collectors.counting()));
            assertThat(perBlock.values()).containsExactly(21L, 7L, 13L, 26L, 8L, 26L, 5L, 3L);
            assertThat(new Catalogue().blocks()).hasSize(8);
        }

        @Test
        void leaves_out_the_target_group_where_the_source_repeats_the_goal() {
            assertThat(new Catalogue().all().stream().filter(practice -> practice.targetGroup() == null))
                    .extracting(Practice::id)
                    .containsExactly("campagne-erkenningsplek");
        }
    }

    @Nested
    class Asked {

        @Test
        void for_all_there_are_110() {
            assertThat(coach.json("/api/practices").size()).isEqualTo(110);
        }

        @Test
        void where_one_was_used_the_entries_of_each_case_are_counted() {
            var used = practice(coach, "vipp-sd").get("cases");
            assertThat(used.size()).isEqualTo(1);
            assertThat(used.get(0).get("caseId").asString()).isEqualTo("case-nele");
            assertThat(used.get(0).get("family").asString()).isEqualTo("Gezin Nele");
            assertThat(used.get(0).get("entries").asInt()).isEqualTo(2);
            assertThat(practice(coach, "home-start").get("cases").size()).isEqualTo(1);
        }

        @Test
        void an_entry_that_was_withdrawn_from_view_is_not_counted() {
            assertThat(practice(coach, "emdr").get("cases").size()).isZero();
        }

        @Test
        void the_same_entries_told_again_change_nothing() {
            var again = product.all(PracticesProjector.class).getFirst();
            var told = new Story("case-nele");
            var practised = session(told, VIPP);
            again.apply(told.lines().stream()
                    .map(line -> new Entry(1, practised, line.recorded(), line.event()))
                    .toList());
            assertThat(practice(coach, "vipp-sd")
                            .get("cases")
                            .get(0)
                            .get("entries")
                            .asInt())
                    .isEqualTo(2);
        }

        @Test
        void an_evaluator_reads_pseudonyms() {
            var used = practice(new Asking(product, "evaluator"), "vipp-sd").get("cases");
            assertThat(used.size()).isEqualTo(1);
            assertThat(used.toString()).doesNotContain("Nele").doesNotContain("nele");
        }

        @Test
        void by_building_block_by_words_and_by_use_there_are_fewer() {
            assertThat(coach.json("/api/practices?block=8").size()).isEqualTo(3);
            assertThat(ids("?words=VIDEO-feedback")).containsExactly("vipp-sd");
            assertThat(ids("?used=yes")).containsExactlyInAnyOrder("vipp-sd", "home-start");
            assertThat(ids("?block=1&words=no such words")).isEmpty();
        }

        @Test
        void the_name_is_in_the_language_of_the_reader() {
            assertThat(coach.json("/api/practices?lang=en").get(0).get("name").asString())
                    .isEqualTo("Forum theatre");
            assertThat(coach.json("/api/practices?lang=nl").get(0).get("name").asString())
                    .isEqualTo("Forumtheater");
        }

        private List<String> ids(String query) {
            return coach.json("/api/practices" + query.replace(" ", "%20"))
                    .valueStream()
                    .map(row -> row.get("practice").asString())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, coach, /api/practices?block=9",
        "400, coach, /api/practices?used=no",
        "400, coach, /practices?group=parents",
        "403, operator, /api/practices",
        "403, operator, /practices",
        "200, evaluator, /practices"
    })
    void what_cannot_be_answered_is_not(int status, String role, String path) {
        assertThat(new Asking(product, role).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void the_page_shows_building_blocks_and_families_and_takes_a_search() {
        var page = coach.get("/practices").body();
        assertThat(page)
                .contains("1. Bewustzijn creëren en erkenning geven", "id=\"practice-vipp-sd\"", "110 praktijken")
                .contains("href=\"/cases/case-nele\"", "Gezin Nele", "aria-current=\"page\"");
        assertThat(page).doesNotContain(" style=").doesNotContain("onclick");
        var found = coach.get("/practices?words=home-start&lang=en").body();
        assertThat(found).contains("1 practice", "id=\"practice-home-start\"").doesNotContain("practice-vipp-sd");
        assertThat(coach.get("/practices?words=xyzzy").body()).contains("Geen praktijk heeft deze woorden");
    }

    @Test
    void what_was_not_held_and_who_stands_around_somebody_are_told_on_the_timeline() {
        var told = coach.json("/api/cases/case-nele/timeline?lang=nl").toString();
        assertThat(told)
                .contains("Bezoek in het Simbahuis, afgezegd door het huis: Nele")
                .contains("1 persoon of organisatie in het netwerk.", "Oma Rita (familie)");
        var pseudonymous = new Asking(product, "evaluator");
        var caseId = practice(pseudonymous, "vipp-sd")
                .get("cases")
                .get(0)
                .get("caseId")
                .asString();
        assertThat(pseudonymous.json("/api/cases/" + caseId + "/timeline").toString())
                .contains("guidance.network-mapped")
                .doesNotContain("Rita");
    }

    private static JsonNode practice(Asking reader, String id) {
        return reader.json("/api/practices")
                .valueStream()
                .filter(row -> row.get("practice").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
