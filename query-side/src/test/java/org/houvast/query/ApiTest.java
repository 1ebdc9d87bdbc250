package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.team.TrajectoryGoal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiTest {

    private static final Product product = new Product("houvast.demonstration=pilot");
    private static final Asking inspector = new Asking(product, "inspector");
    private static final ChildId LATE = new ChildId("late-child");
    private static final ChildId GONE = new ChildId("gone-child");
    private static EventId home = new EventId("none");
    private static EventId withdrawn = new EventId("none");
    private static EventId decision = new EventId("none");

    @BeforeAll
    static void the_ledger_holds_three_families() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        var late =
                Families.placed("case-late", "Gezin Laat", LocalDate.of(2020, 1, 6), TrajectoryGoal.RETURN_HOME, LATE);
        var signal = late.lines().get(1).id();
        home = late.on(LocalDate.of(2020, 12, 1))
                .recordedLater(12)
                .tell(header -> new ChildReturnedHome(late.caseId, header, LATE, true), LATE);
        late.on(LocalDate.of(2021, 1, 15))
                .tell(header -> new EntryCorrected(
                        late.caseId, header, List.of(), signal, "Twee keer geen eten mee.", List.of(), null));
        product.tell(late);
        var gone =
                Families.placed("case-gone", "Gezin Weg", LocalDate.of(2020, 1, 6), TrajectoryGoal.RETURN_HOME, GONE);
        withdrawn = gone.lines().get(1).id();
        decision = Families.referred(gone, LocalDate.of(2021, 3, 1), GONE, withdrawn);
        gone.on(LocalDate.of(2021, 6, 1)).tell(header -> new EntryWithdrawn(gone.caseId, header, List.of(), withdrawn));
        product.tell(gone);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static JsonNode timeline(String query) {
        return inspector.json("/api/cases/case-late/timeline" + query);
    }

    private static JsonNode figure(String query) {
        return inspector.json("/api/measures/return-home-achieved" + query);
    }

    @Nested
    class Timelines {

        @Test
        void every_entry_is_told_in_the_order_of_the_ledger() {
            var entries = inspector.json("/api/cases/case-peeters/timeline");
            assertThat(entries.size()).isEqualTo(Families.longStory().lines().size());
            assertThat(entries.valueStream().map(entry -> entry.get("position").asLong()))
                    .isSorted();
        }

        @Test
        void an_entry_recorded_late_says_by_how_many_days() {
            var entry = timeline("")
                    .valueStream()
                    .filter(each -> each.get("eventId").asString().equals(home.value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.get("lagDays").asInt()).isEqualTo(12);
            assertThat(entry.get("type").asString()).isEqualTo("reunification.child-returned-home");
        }

        @Test
        void what_was_not_recorded_yet_was_not_known() {
            int all = timeline("").size();
            assertThat(timeline("?knownAt=2020-12-12").size()).isEqualTo(all - 2);
            assertThat(timeline("?knownAt=2020-12-13").size()).isEqualTo(all - 1);
            assertThat(timeline("?asOf=2020-12-01").size()).isEqualTo(all - 1);
            assertThat(timeline("?asOf=2020-11-30").size()).isEqualTo(all - 2);
        }

        @Test
        void a_correction_shows_on_the_entry_once_it_is_known() {
            assertThat(timeline("").get(1).get("correctedBy").asString()).isNotEmpty();
            assertThat(timeline("?knownAt=2021-01-14").get(1).has("correctedBy"))
                    .isFalse();
        }

        @Test
        void a_withdrawn_entry_keeps_its_place_and_loses_its_words() {
            var entry = new Asking(product, "coach")
                    .json("/api/cases/case-gone/timeline")
                    .get(1);
            assertThat(entry.get("withdrawnBy").asString()).isNotEmpty();
            assertThat(entry.has("texts")).isFalse();
            assertThat(entry.toString()).doesNotContain("geen eten mee");
        }

        @ParameterizedTest
        @ValueSource(strings = {"inspector", "privacy-officer"})
        void what_was_withdrawn_stays_readable_to_who_withdraws_it_and_who_inspects_that(String role) {
            var entry = new Asking(product, role)
                    .json("/api/cases/case-gone/timeline")
                    .get(1);
            assertThat(entry.get("withdrawnBy").asString()).isNotEmpty();
            assertThat(entry.toString()).contains("geen eten mee");
        }

        @Test
        void a_decision_says_which_of_its_evidence_was_amended_since() {
            var decided = inspector
                    .json("/api/cases/case-gone/timeline")
                    .valueStream()
                    .filter(entry -> entry.has("decision"))
                    .findFirst()
                    .orElseThrow();
            assertThat(decided.get("decision").get("amendedSince").get(0).asString())
                    .isEqualTo(withdrawn.value());
        }

        @Test
        void the_summary_is_in_the_language_that_was_asked_for() {
            assertThat(timeline("?lang=nl").get(1).get("summary").asString()).startsWith("Signaal over");
            assertThat(timeline("?lang=en").get(1).get("summary").asString()).startsWith("Signal about");
        }
    }

    @Nested
    class Decisions {

        @Test
        void a_decision_names_its_evidence_its_consents_and_its_rules() {
            var why = inspector.json("/api/cases/case-gone/decisions/" + decision + "/why");
            assertThat(why.get("nodes")
                            .valueStream()
                            .map(node -> node.get("kind").asString()))
                    .containsExactly("decision", "evidence", "consent");
            assertThat(why.get("edges").get(0).get("from").asString()).isEqualTo(withdrawn.value());
            assertThat(why.get("nodes").get(1).get("marks").get(0).asString()).isEqualTo("withdrawn-since");
            assertThat(why.get("rules")
                            .valueStream()
                            .map(rule -> rule.get("rule").asString()))
                    .contains("R34", "R35");
        }

        @Test
        void the_closing_decision_leads_back_through_the_decision_before_it() {
            var entries = inspector.json("/api/cases/case-peeters/timeline");
            var closed = entries.get(entries.size() - 1).get("eventId").asString();
            var why = inspector.json("/api/cases/case-peeters/decisions/" + closed + "/why");
            assertThat(why.get("nodes")
                            .valueStream()
                            .map(node -> node.get("kind").asString()))
                    .containsSubsequence("decision", "earlier-decision", "evidence", "evidence");
        }
    }

    @Nested
    class Figures {

        @Test
        void a_figure_comes_with_everything_that_belongs_to_it() {
            var figure = figure("?unit=family");
            assertThat(figure.get("numerator").asInt()).isEqualTo(2);
            assertThat(figure.get("denominator").asInt()).isEqualTo(3);
            assertThat(figure.get("rate").asDouble()).isEqualTo(2.0 / 3);
            assertThat(figure.get("interval").propertyNames())
                    .containsExactlyInAnyOrder("method", "level", "low", "high");
            assertThat(figure.get("definition").get("version").asInt()).isEqualTo(1);
            assertThat(figure.has("target")).isFalse();
            assertThat(figure("?unit=child").get("target").asDouble()).isEqualTo(0.6);
        }

        @Test
        void a_return_that_was_recorded_late_was_not_known_before() {
            assertThat(figure("?unit=child&knownAt=2020-12-12").get("numerator").asInt())
                    .isZero();
            assertThat(figure("?unit=child&knownAt=2020-12-13").get("numerator").asInt())
                    .isEqualTo(1);
            assertThat(figure("?unit=child&asOf=2020-12-01").get("numerator").asInt())
                    .isEqualTo(1);
        }

        @Test
        void nobody_known_is_no_rate_and_no_interval() {
            var figure = figure("?knownAt=2019-12-31");
            assertThat(figure.get("denominator").asInt()).isZero();
            assertThat(figure.get("rate").isNull()).isTrue();
            assertThat(figure.get("interval").isNull()).isTrue();
        }

        @Test
        void groups_add_up_to_the_whole() {
            var figure = figure("?unit=child&by=year");
            assertThat(figure.get("groups")
                            .valueStream()
                            .mapToInt(group -> group.get("denominator").asInt())
                            .sum())
                    .isEqualTo(figure.get("denominator").asInt());
        }

        @Test
        void the_rows_behind_a_figure_come_as_csv_under_pseudonyms() {
            var csv = inspector
                    .accepting("text/csv")
                    .get("/api/measures/return-home-achieved?unit=child")
                    .body();
            assertThat(csv.lines()).hasSize(1 + 4);
            assertThat(csv).contains(",achieved,").doesNotContain("late-child").doesNotContain("case-");
        }

        @Test
        void both_methods_are_offered() {
            assertThat(figure("?interval=clopper-pearson")
                            .get("interval")
                            .get("method")
                            .asString())
                    .isEqualTo("clopper-pearson");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | /api/cases/case-late/timeline?asOf=2021-02-30",
                "400 | /api/cases/case-late/timeline?knownAt=gisteren",
                "400 | /api/cases/case-late/timeline?asof=2021-02-03",
                "400 | /api/cases/case-late/timeline?asOf=2999-01-01",
                "400 | /api/cases/case-late/timeline?knownAt=2999-01-01T00:00:00Z",
                "400 | /api/cases/case-late/duties?asOf=2999-01-01",
                "400 | /api/cases/case-late/duties?knownAt=2999-01-01",
                "400 | /api/conformance?on=2999-01-01",
                "404 | /api/cases/case-unknown/timeline",
                "404 | /api/cases/not%20an%20id/timeline",
                "404 | /api/cases/case-late/decisions/nothing/why",
                "404 | /api/measures/happiness",
                "400 | /api/measures/return-home-achieved?unit=house",
                "400 | /api/measures/return-home-achieved?from=2021-01-01&to=2020-01-01",
                "400 | /api/cases?phase=lost"
            })
    void what_cannot_be_answered_says_what_to_do(int status, String path) {
        var answer = inspector.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(inspector.json(path).get("detail").asString()).hasSizeGreaterThan(30);
    }

    @Test
    void an_entry_of_another_case_and_an_entry_that_decides_nothing_have_no_why() {
        assertThat(inspector
                        .get("/api/cases/case-late/decisions/" + decision + "/why")
                        .statusCode())
                .isEqualTo(404);
        assertThat(inspector
                        .get("/api/cases/case-late/decisions/" + home + "/why")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, /api/cases, 403",
        "operator, /, 403",
        "evaluator, /api/measures/return-home-achieved, 200",
        "coach, /api/measures/return-home-achieved, 403",
        "coach, /measures, 403",
        "privacy-officer, /api/cases, 200",
        "evaluator, /api/cases/case-late/timeline, 404"
    })
    void a_question_is_answered_to_the_roles_that_may_ask_it(String role, String path, int status) {
        assertThat(new Asking(product, role).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void every_page_answers_and_every_asset_on_it_is_served() {
        var supervisor = new Asking(product, "supervisor");
        var pages = List.of(
                "/",
                "/?phase=closed",
                "/?lang=en",
                "/cases/case-peeters",
                "/cases/case-peeters?period=2021&kinds=decision&kinds=session",
                "/cases/case-peeters?asOf=2020-06-01&knownAt=2020-06-01",
                "/cases/case-peeters?asOf=2018-01-01",
                "/cases/case-late?lang=en",
                "/cases/case-gone/decisions/" + decision,
                "/measures",
                "/measures/return-home-achieved?by=house&unit=child",
                "/measures/family-strengthening-achieved?knownAt=2018-01-01",
                "/measures/return-home-achieved/trajectories.csv?unit=family");
        for (var page : pages) {
            assertThat(supervisor.get(page).statusCode()).as(page).isEqualTo(200);
        }
        var html = supervisor.get("/cases/case-peeters").body();
        assertThat(html).doesNotContain(" style=").doesNotContain("<style").doesNotContain("onclick");
        var assets = Pattern.compile("/(webjars|query)/[^\"]*\\.(css|js|svg)")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(assets)
                .hasSize(4)
                .allSatisfy(asset ->
                        assertThat(supervisor.get(asset).statusCode()).as(asset).isEqualTo(200));
    }

    @Test
    void a_page_that_asks_for_an_entry_that_is_not_there_yet_says_how_far_it_is_complete() {
        var page = inspector.get("/cases/case-late?after=999999").body();
        assertThat(page).contains("volledig tot en met notitie " + product.position());
        assertThat(inspector.get("/cases/case-late?after=" + product.position()).body())
                .contains("Uw notitie staat erbij");
    }

    @Test
    void a_case_page_has_a_lane_for_the_family_and_each_child_and_an_address_for_each_entry() {
        var page = inspector.get("/cases/case-peeters").body();
        assertThat(page).contains(">Gezin</text>", ">Anna</text>", ">Bram</text>", "class=\"bar stay\"");
        assertThat(page).contains("class=\"mark decision\"", "class=\"mark contact hollow\"", "id=\"entry-2\"");
    }

    @Test
    void a_coach_can_record_and_only_a_supervisor_decides() {
        var coach = new Asking(product, "coach").get("/cases/case-late").body();
        assertThat(coach).contains("record-coach-session").doesNotContain("decide-reassessment");
        var supervisor =
                new Asking(product, "supervisor").get("/cases/case-late").body();
        assertThat(supervisor).contains("/record/decide-reassessment", "/record/correct-entry?entry=");
        assertThat(inspector.get("/cases/case-late").body()).doesNotContain("/record/");
    }
}
