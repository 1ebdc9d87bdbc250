package org.houvast.query.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.duty.DutyKind;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DutiesTest {

    private static final ChildId NOOR = new ChildId("noor");
    private static final Product product = new Product();
    private static final Asking supervisor = new Asking(product, "supervisor");

    @BeforeAll
    static void a_child_whose_second_reassessment_came_late_and_was_recorded_later_still() {
        product.tell(Families.house());
        var story = Families.placed(
                "case-duties", "Gezin Noor", LocalDate.of(2022, 1, 10), TrajectoryGoal.RETURN_HOME, NOOR);
        var placed = story.lines().getLast().event().header().occurred();
        story.on(placed.plusMonths(3))
                .tell(header -> new RiskReassessed(story.caseId, header, List.of(NOOR), List.of(), "Beter"));
        story.on(placed.plusMonths(6).plusDays(2))
                .recordedLater(12)
                .tell(header -> new RiskReassessed(story.caseId, header, List.of(NOOR), List.of(), "Beter"));
        var due = placed.plusMonths(9);
        var cause = story.lines().stream()
                .filter(line -> line.event() instanceof ChildPlaced)
                .findFirst()
                .orElseThrow()
                .id();
        story.on(due.plusDays(1))
                .recordedLater(3)
                .tell(header ->
                        new DutyBecameLate(story.caseId, header, DutyKind.REASSESSMENT, NOOR, null, cause, due));
        product.tell(story);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void reassessments_are_done_in_time_late_or_missing_each_with_its_rule() {
        var lines = reassessments("");
        assertThat(lines)
                .extracting(line -> line.get("status").stringValue())
                .containsExactly("met", "met-late", "late", "open");
        assertThat(lines.get(1).get("daysLate").asLong()).isEqualTo(2);
        assertThat(lines.getFirst().get("rule").stringValue()).isEqualTo("R30");
        assertThat(lines.getFirst().get("source").stringValue()).isEqualTo("S000:220-221");
    }

    @Test
    void as_it_was_known_then_the_one_recorded_later_was_still_missing() {
        var day = LocalDate.parse(reassessments("").get(1).get("doneOn").stringValue());
        var then = reassessments("?asOf=" + day.plusDays(1) + "&knownAt=" + day.plusDays(1));
        assertThat(then.get(1).get("status").stringValue()).isEqualTo("late");
        assertThat(reassessments("?asOf=" + day.plusDays(1))
                        .get(1)
                        .get("status")
                        .stringValue())
                .isEqualTo("met-late");
    }

    @Test
    void the_page_shows_what_is_wanting_before_all_the_rest() {
        var page = supervisor.get("/cases/case-duties/duties").body();
        assertThat(page).contains("Herbeoordeling van de risico", "te laat gedaan, 2 dagen", "R30");
        assertThat(page.indexOf("Te laat of ontbreekt")).isLessThan(page.indexOf("Per regel"));
        assertThat(new Asking(product, "operator")
                        .get("/cases/case-duties/duties")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void that_one_was_late_was_noted_on_a_day_that_the_page_and_the_timeline_tell() {
        var late = reassessments("").get(2);
        var noted = LocalDate.parse(late.get("dueTo").stringValue()).plusDays(4);
        assertThat(late.get("notedOn").stringValue()).isEqualTo(noted.toString());
        assertThat(reassessments("").get(3).has("notedOn")).isFalse();
        assertThat(reassessments("?knownAt=" + noted.minusDays(1)).get(2).has("notedOn"))
                .isFalse();
        assertThat(supervisor.get("/cases/case-duties/duties").body()).contains("genoteerd op");
        assertThat(supervisor.get("/cases/case-duties").body())
                .contains("Verplichting te laat", "Herbeoordeling van de risico", "en niet gebeurd");
    }

    @Test
    void an_evaluator_reads_them_under_pseudonyms() {
        var id = new Asking(product, "evaluator")
                .json("/api/cases")
                .get(0)
                .get("caseId")
                .stringValue();
        var answer = new Asking(product, "evaluator")
                .get("/api/cases/" + id + "/duties")
                .body();
        assertThat(answer).contains("reassessment").doesNotContain("noor");
    }

    private static List<JsonNode> reassessments(String query) {
        return supervisor
                .json("/api/cases/case-duties/duties" + query)
                .valueStream()
                .filter(line -> line.get("kind").stringValue().equals("reassessment"))
                .toList();
    }
}
