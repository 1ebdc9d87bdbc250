package org.houvast.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.GoalProgress;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HistoryTest {

    private static final ChildId NOOR = new ChildId("noor");
    private static final LocalDate OPENED = LocalDate.of(2021, 1, 4);
    private static final LocalDate REALLY_PLACED = OPENED.plusDays(12);
    private static final LocalDate CORRECTED = OPENED.plusDays(40);
    private static final LocalDate PROGRESS = OPENED.plusDays(50);
    private static final PersonId MOTHER = new PersonId("case-noor-mother");

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final Asking coach = new Asking(product, "coach");
    private static Story story = new Story("case-noor");
    private static EventId goal = new EventId("none");

    @BeforeAll
    static void a_family_in_whose_file_much_came_late_and_was_corrected() {
        product.tell(Families.house());
        story = Families.placed("case-noor", "Gezin Noor", OPENED, TrajectoryGoal.RETURN_HOME, NOOR);
        var placed = story.lines().stream()
                .filter(line -> line.event() instanceof ChildPlaced)
                .findFirst()
                .orElseThrow()
                .id();
        goal = story.on(OPENED.plusDays(20))
                .tell(header -> new ParentGoalSet(
                        story.caseId,
                        header,
                        MOTHER,
                        "Elke avond voorlezen.",
                        CoreDomain.PARENT_CHILD_RELATION,
                        OPENED.plusDays(100)));
        story.on(OPENED.plusDays(25))
                .recordedLater(9)
                .tell(header -> new MemberAdded(
                        story.caseId,
                        header,
                        new TeamMember(new PersonId("aunt"), "Tante Lies", TeamRole.NETWORK_MEMBER)));
        story.on(CORRECTED)
                .tell(header -> new EntryCorrected(
                        story.caseId, header, List.of(NOOR), placed, "Twee dagen vroeger.", List.of(), REALLY_PLACED));
        story.on(CORRECTED.plusDays(3))
                .tell(header -> new ConsentWithdrawn(story.caseId, header, MOTHER, ConsentScope.TRAJECTORY));
        story.on(PROGRESS)
                .tell(header ->
                        new GoalProgressRecorded(story.caseId, header, goal, GoalProgress.CLOSER, "Elke avond."));
        story.on(PROGRESS.plusDays(5)).tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), goal));
        product.tell(story);
        product.tell(
                Families.placed("case-other", "Gezin Ander", OPENED, TrajectoryGoal.RETURN_HOME, new ChildId("other")));
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static JsonNode state(String query) {
        return inspector.json("/api/cases/case-noor/state" + query);
    }

    private static String text(JsonNode node, String... path) {
        var at = node;
        for (var name : path) {
            at = name.matches("[0-9]+") ? at.get(Integer.parseInt(name)) : at.get(name);
        }
        return at.stringValue();
    }

    private static List<String> all(JsonNode node, String list, String field) {
        return StreamSupport.stream(node.get(list).spliterator(), false)
                .map(each -> each.get(field).stringValue())
                .toList();
    }

    @Test
    void tells_where_each_child_lived_who_was_in_the_team_what_was_consented_to_and_who_was_responsible() {
        var then = state("?knownAt=" + OPENED.plusDays(30));
        assertThat(text(then, "phase")).isEqualTo("in-care");
        assertThat(text(then, "children", "0", "house")).isEqualTo("Den Eik");
        assertThat(text(then, "children", "0", "place")).isEqualTo("house");
        assertThat(text(then, "children", "0", "goal")).isEqualTo("return-home");
        assertThat(all(then, "team", "role")).containsExactly("parent", "family-coach");
        assertThat(text(then, "consents", "0", "state")).isEqualTo("given");
        assertThat(text(then, "goals", "0", "words")).isEqualTo("Elke avond voorlezen.");
        assertThat(text(then, "responsible", "who")).isEqualTo("els.coach");
        assertThat(all(then, "duties", "kind")).contains("reassessment", "coach-session");
    }

    @Test
    void as_we_knew_it_the_child_was_placed_on_the_day_noted_first_and_as_it_was_on_the_day_that_is_right() {
        assertThat(text(state("?knownAt=" + OPENED.plusDays(30)), "children", "0", "since"))
                .isEqualTo(OPENED.plusDays(14).toString());
        assertThat(text(state("?knownAt=" + CORRECTED), "children", "0", "since"))
                .isEqualTo(REALLY_PLACED.toString());
        assertThat(text(state("?asOf=" + REALLY_PLACED), "phase")).isEqualTo("in-care");
        assertThat(text(state("?asOf=" + REALLY_PLACED), "children", "0", "since"))
                .isEqualTo(REALLY_PLACED.toString());
        assertThat(text(state("?asOf=" + REALLY_PLACED.minusDays(1)), "phase")).isEqualTo("opened");
        assertThat(text(state("?asOf=" + REALLY_PLACED + "&knownAt=" + OPENED.plusDays(30)), "phase"))
                .isEqualTo("opened");
    }

    @Test
    void who_joined_the_team_was_a_member_before_the_file_knew_it() {
        var day = OPENED.plusDays(26);
        assertThat(all(state("?asOf=" + day), "team", "role")).contains("network-member");
        assertThat(all(state("?asOf=" + day + "&knownAt=" + day), "team", "role"))
                .doesNotContain("network-member");
    }

    @Test
    void consent_that_was_withdrawn_stood_until_then() {
        assertThat(text(state("?asOf=" + CORRECTED), "consents", "0", "state")).isEqualTo("given");
        assertThat(text(state("?asOf=" + CORRECTED.plusDays(3)), "consents", "0", "state"))
                .isEqualTo("not-given");
    }

    @Test
    void what_was_known_at_an_entry_is_the_same_by_its_position_and_by_its_moment() {
        for (var entry : inspector.json("/api/cases/case-noor/timeline")) {
            var byPosition = state("?position=" + entry.get("position").asLong());
            var byMoment = state("?knownAt=" + entry.get("recorded").stringValue());
            assertThat(byPosition).isEqualTo(byMoment);
            assertThat(byPosition.get("entries").asInt()).isPositive();
        }
    }

    @Test
    void what_was_withdrawn_from_view_is_not_seen_again_by_looking_at_the_past() {
        var before = "?knownAt=" + PROGRESS.plusDays(1);
        assertThat(text(state(before), "goals", "0", "words")).isEqualTo("Elke avond voorlezen.");
        var hidden = coach.json("/api/cases/case-noor/state" + before);
        assertThat(hidden.get("goals")).isEmpty();
        assertThat(hidden.get("hidden").asInt()).isEqualTo(1);
        assertThat(coach.get("/api/cases/case-noor/timeline" + before).body()).doesNotContain("voorlezen");
        assertThat(coach.get("/cases/case-noor/history" + before).body())
                .doesNotContain("voorlezen")
                .contains("uit het zicht genomen");
        assertThat(inspector.get("/api/cases/case-noor/timeline" + before).body())
                .contains("voorlezen");
    }

    @Test
    void before_the_first_entry_nothing_was_known_and_the_page_says_where_it_begins() {
        var before = state("?knownAt=" + OPENED.minusDays(1));
        assertThat(before.get("entries").asInt()).isZero();
        assertThat(before.has("phase")).isFalse();
        assertThat(before.get("children")).isEmpty();
        assertThat(inspector
                        .get("/cases/case-noor/history?knownAt=" + OPENED.minusDays(1))
                        .body())
                .contains("nog niets genoteerd", "Naar de eerste");
    }

    @Test
    void a_moment_that_cannot_be_is_refused_with_what_to_do() {
        var future = inspector.get("/api/cases/case-noor/state?asOf=2023-05-01");
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(future.body()).contains("moet nog komen");
        assertThat(inspector
                        .get("/api/cases/case-noor/state?knownAt=2023-05-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(inspector
                        .get("/api/cases/case-noor/state?position=2&knownAt=2021-05-01")
                        .body())
                .contains("niet allebei");
        var others = inspector.json("/api/cases/case-other/timeline").get(0).get("position");
        for (var position : List.of("1", others.toString(), "999999", "0")) {
            var elsewhere = inspector.get("/api/cases/case-noor/state?position=" + position);
            assertThat(elsewhere.statusCode()).as(position).isEqualTo(404);
            assertThat(elsewhere.body())
                    .contains("geen notitie van dit dossier")
                    .doesNotContain("Ander");
        }
        assertThat(inspector.get("/cases/case-noor/history?position=one").statusCode())
                .isEqualTo(400);
        assertThat(inspector.get("/cases/no-such/history").statusCode()).isEqualTo(404);
        assertThat(new Asking(product, "operator")
                        .get("/cases/case-noor/history")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_evaluator_steps_through_it_under_pseudonyms() {
        var evaluator = new Asking(product, "evaluator");
        var names = List.of("noor", "Noor", "Den Eik", "els.coach", "voorlezen", "Lies", "Sofie");
        for (var given : StreamSupport.stream(evaluator.json("/api/cases").spliterator(), false)
                .map(each -> each.get("caseId").stringValue())
                .toList()) {
            assertThat(evaluator.get("/api/cases/" + given + "/state").body())
                    .contains("in-care")
                    .doesNotContain(names);
            assertThat(evaluator.get("/cases/" + given + "/history").body())
                    .contains("in het Simbahuis")
                    .doesNotContain(names);
        }
    }

    @Test
    void a_step_marks_what_it_changed_and_says_what_was_not_known_yet() {
        var positions = StreamSupport.stream(
                        inspector.json("/api/cases/case-noor/timeline").spliterator(), false)
                .filter(each -> each.get("type").stringValue().equals("stay.child-placed"))
                .map(each -> each.get("position").asLong())
                .toList();
        var page = inspector
                .get("/cases/case-noor/history?position=" + positions.getFirst())
                .body();
        assertThat(page)
                .contains("class=\"changed\"", "Wat hier veranderde", "in het Simbahuis")
                .contains("Toen nog niet geweten");
        var part = inspector.accepting("*/*").get("/cases/case-noor/history?position=" + positions.getFirst());
        assertThat(part.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("HX-Request"));
    }

    @Test
    void two_moments_stand_beside_each_other_with_what_differs() {
        var page = inspector
                .get("/cases/case-noor/history?knownAt=" + OPENED.plusDays(26) + "&besideAsOf=" + OPENED.plusDays(26))
                .body();
        assertThat(page).contains("Tante Lies", "(verschilt)");
        var same = "/cases/case-noor/history?asOf=" + PROGRESS + "&besideAsOf=" + PROGRESS;
        assertThat(inspector.get(same).body()).contains("0 verschillen").doesNotContain("(verschilt)");
    }

    @Test
    void what_was_known_does_not_change_when_more_is_recorded() {
        var positions = StreamSupport.stream(
                        inspector.json("/api/cases/case-noor/timeline").spliterator(), false)
                .map(each -> each.get("position").asLong())
                .toList();
        var before = positions.stream()
                .map(position -> state("?position=" + position))
                .toList();
        var more = new Story("case-more");
        var last = story.on(LocalDate.of(2022, 6, 1))
                .tell(header -> new EntryCorrected(
                        story.caseId, header, List.of(), goal, "Anders.", List.of(), OPENED.plusDays(2)));
        story.lines().stream().filter(line -> line.id().equals(last)).forEach(more::add);
        product.tell(more);
        product.settle();
        assertThat(positions.stream()
                        .map(position -> state("?position=" + position))
                        .toList())
                .isEqualTo(before);
        assertThat(state("").get("entries").asInt()).isEqualTo(positions.size() + 1);
    }
}
