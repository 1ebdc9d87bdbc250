package org.houvast.query.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseConformanceTest {

    private static final ChildId NOOR = new ChildId("noor");
    private static final LocalDate OPENED = LocalDate.of(2022, 1, 10);
    private static final LocalDate CLOSED = LocalDate.of(2022, 6, 1);
    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");

    @BeforeAll
    static void a_case_that_was_closed_with_things_undone() {
        product.tell(Families.house());
        var story = Families.placed("case-undone", "Gezin Noor", OPENED, TrajectoryGoal.RETURN_HOME, NOOR);
        var cited = story.lines().getFirst().id();
        story.on(LocalDate.of(2022, 5, 2))
                .tell(header -> new ChildReturnedHome(story.caseId, header, NOOR, true), NOOR);
        story.on(CLOSED)
                .tell(header -> new CaseClosed(
                        story.caseId,
                        header,
                        List.of(new ChildClosure(NOOR, ClosureReason.RETURNED_HOME)),
                        List.of(),
                        true,
                        null,
                        Story.because("Ze is thuis.", cited)));
        product.tell(story);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void what_was_not_done_when_the_case_was_closed_is_missing_and_counts_no_more_days() {
        var lines = held("").get("duties");
        assertThat(one(lines, "genogram-made").get("status").stringValue()).isEqualTo("missing");
        assertThat(one(lines, "genogram-made").get("lapsedOn").stringValue()).isEqualTo(CLOSED.toString());
        assertThat(one(lines, "genogram-made").get("daysLate").asLong())
                .isEqualTo(OPENED.plusDays(30).until(CLOSED, ChronoUnit.DAYS));
        assertThat(one(lines, "aftercare-started").get("status").stringValue()).isEqualTo("missing");
        assertThat(one(lines, "aftercare-started").has("dueTo")).isFalse();
        assertThat(lines.valueStream().map(line -> line.get("status").stringValue()))
                .doesNotContain("late", "open");
    }

    @Test
    void what_a_stay_asked_for_is_missing_from_its_end_and_late_before() {
        assertThat(held("?asOf=2022-05-01")
                        .get("duties")
                        .valueStream()
                        .filter(line -> line.get("kind").stringValue().equals("reassessment"))
                        .map(line -> line.get("status").stringValue()))
                .containsExactly("late", "open");
        var reassessment = one(held("").get("duties"), "reassessment");
        assertThat(reassessment.get("status").stringValue()).isEqualTo("missing");
        assertThat(reassessment.get("lapsedOn").stringValue()).isEqualTo("2022-05-02");
    }

    @Test
    void each_is_told_with_its_rule_its_source_and_its_entries() {
        var consents = held("").get("duties")
                .valueStream()
                .filter(line -> line.get("kind").stringValue().equals("consent-at-start"))
                .toList();
        assertThat(consents).hasSize(2);
        var given = consents.stream()
                .filter(line -> line.get("status").stringValue().equals("met"))
                .findFirst()
                .orElseThrow();
        assertThat(given.get("rule").stringValue()).isEqualTo("R23");
        assertThat(given.get("source").stringValue()).isEqualTo("S003:15");
        assertThat(given.get("whom").stringValue()).isEqualTo("Sofie Noor");
        var timeline = inspector.json("/api/cases/case-undone/timeline");
        assertThat(timeline.valueStream()
                        .filter(entry -> entry.get("position").asLong()
                                == given.get("doneAt").asLong())
                        .map(entry -> entry.get("type").stringValue()))
                .containsExactly("consent.consent-given");
    }

    @Test
    void what_was_found_when_an_entry_was_recorded_stands_beside_it() {
        var breaches = held("").get("breaches");
        assertThat(breaches.size()).isEqualTo(1);
        assertThat(breaches.get(0).get("rule").stringValue()).isEqualTo("R16");
        assertThat(breaches.get(0).get("finding").stringValue()).contains("4");
    }

    @Test
    void the_tally_counts_every_line_once() {
        var held = held("");
        long counted =
                held.get("tally").valueStream().mapToLong(JsonNode::asLong).sum();
        assertThat(counted).isEqualTo(held.get("duties").size());
        assertThat(held.get("tally").get("missing").asLong()).isPositive();
    }

    @Test
    void an_evaluator_reads_no_name_and_no_finding() {
        var evaluator = new Asking(product, "evaluator");
        var id = evaluator.json("/api/cases").get(0).get("caseId").stringValue();
        var answer = evaluator.get("/api/cases/" + id + "/conformance").body();
        assertThat(answer)
                .contains("genogram-made", "R16")
                .doesNotContain("noor")
                .doesNotContain("Sofie")
                .doesNotContain("\"finding\"");
    }

    @Test
    void the_page_says_it_in_both_languages() {
        assertThat(inspector.get("/cases/case-undone/duties").body())
                .contains(
                        "Genogram (stap 1)", "ontbreekt", "kan niet meer sinds", "Vastgesteld bij het noteren", "R16");
        assertThat(inspector.get("/cases/case-undone/duties?lang=en").body()).contains("Genogram (step 1)", "missing");
    }

    private static JsonNode held(String query) {
        return inspector.json("/api/cases/case-undone/conformance" + query);
    }

    private static JsonNode one(JsonNode lines, String kind) {
        var found = lines.valueStream()
                .filter(line -> line.get("kind").stringValue().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
