package org.houvast.query.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

class OverviewTest {

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final String YEARS = "?from=2020-01-01&to=2023-12-31";

    @BeforeAll
    static void a_long_case_and_one_that_was_closed_with_things_undone() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        var noor = new ChildId("noor");
        var story =
                Families.placed("case-noor", "Gezin Noor", LocalDate.of(2022, 1, 10), TrajectoryGoal.RETURN_HOME, noor);
        var cited = story.lines().getFirst().id();
        story.on(LocalDate.of(2022, 5, 2))
                .tell(header -> new ChildReturnedHome(story.caseId, header, noor, true), noor);
        story.on(LocalDate.of(2022, 6, 1))
                .tell(header -> new CaseClosed(
                        story.caseId,
                        header,
                        List.of(new ChildClosure(noor, ClosureReason.RETURNED_HOME)),
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
    void the_whole_is_what_the_cases_say_one_by_one() {
        var counted = new TreeMap<String, Long>();
        for (var id : List.of("case-peeters", "case-noor")) {
            for (var line : inspector.json("/api/cases/" + id + "/duties")) {
                if (!line.has("dueTo") || line.get("dueTo").stringValue().compareTo("2023-12-31") <= 0) {
                    counted.merge(
                            line.get("kind").stringValue() + " "
                                    + line.get("status").stringValue(),
                            1L,
                            Long::sum);
                }
            }
        }
        assertThat(counted).isNotEmpty();
        assertThat(byState(ask(YEARS))).isEqualTo(counted);
    }

    @Test
    void the_same_by_case_by_house_by_team_and_by_quarter_adds_up() {
        var whole = ask(YEARS).get("tally");
        for (var by : ManyCases.ROWS) {
            var sums = new HashMap<String, Long>();
            for (var row : ask(YEARS + "&by=" + by).get("rows")) {
                row.get("tally")
                        .properties()
                        .forEach(part ->
                                sums.merge(part.getKey(), part.getValue().asLong(), Long::sum));
            }
            assertThat(sums).as(by).isEqualTo(numbers(whole));
        }
    }

    @Test
    void a_period_counts_what_was_to_be_done_in_it_and_only_cases_that_were_open_then() {
        var before = ask("?from=2020-01-01&to=2020-12-31&by=case");
        assertThat(before.get("cases").asInt()).isEqualTo(1);
        assertThat(names(before)).containsExactly("Gezin Peeters");
        assertThat(names(ask("?from=2022-02-01&to=2022-02-28&by=case"))).contains("Gezin Noor");
        assertThat(ask("?from=2018-01-01&to=2018-12-31").get("rows").size()).isZero();
    }

    @Test
    void it_narrows_to_a_house_and_a_rule() {
        var house = ask(YEARS + "&by=house")
                .get("rows")
                .valueStream()
                .filter(row -> row.has("key"))
                .map(row -> row.get("key").stringValue())
                .toList();
        assertThat(house).containsExactly(Families.DEN_EIK.value());
        assertThat(names(ask(YEARS + "&by=rule&rule=R30&house=" + house.getFirst())))
                .containsExactly("Herbeoordeling van de risico’s");
        assertThat(ask(YEARS + "&house=house-other").get("rows").size()).isZero();
    }

    @Test
    void as_of_a_day_it_counts_what_had_happened_by_then() {
        var then = numbers(noor("?from=2022-01-01&to=2022-12-31&by=case&on=2022-05-01"));
        var now = numbers(noor("?from=2022-01-01&to=2022-12-31&by=case"));
        assertThat(then.get("missing")).isZero();
        assertThat(then.get("late")).isPositive();
        assertThat(now.get("missing")).isPositive();
    }

    @Test
    void an_evaluator_counts_under_pseudonyms() {
        var evaluator = new Asking(product, "evaluator");
        for (var by : ManyCases.ROWS) {
            assertThat(evaluator.get("/api/conformance" + YEARS + "&by=" + by).body())
                    .contains("\"rows\"")
                    .doesNotContain("Peeters")
                    .doesNotContain("case-noor")
                    .doesNotContain("Den Eik")
                    .doesNotContain(Families.DEN_EIK.value());
        }
        assertThat(new Asking(product, "coach").get("/api/conformance").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_understood_is_said_to_be_so() {
        for (var bad : List.of(
                "?from=2022-02-01&to=2022-01-01",
                "?rule=R99",
                "?by=moon",
                "?on=2999-01-01",
                "?from=yesterday",
                "?x=1")) {
            var answer = inspector.get("/api/conformance" + bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(inspector.get("/conformance?rule=R99").body()).contains("R01 tot R39");
    }

    @Test
    void the_page_shows_the_rows_with_a_way_to_the_cases() {
        assertThat(inspector.get("/conformance" + YEARS).body())
                .contains("Naleving van de regels", "Herbeoordeling van de risico", "rule=R30");
        assertThat(inspector.get("/conformance" + YEARS + "&by=case&lang=en").body())
                .contains("Conformance to the rules", "/cases/case-noor/duties");
    }

    private static JsonNode ask(String query) {
        return inspector.json("/api/conformance" + query);
    }

    private static JsonNode noor(String query) {
        return ask(query)
                .get("rows")
                .valueStream()
                .filter(row -> row.get("name").stringValue().equals("Gezin Noor"))
                .findFirst()
                .orElseThrow()
                .get("tally");
    }

    private static List<String> names(JsonNode answer) {
        return answer.get("rows")
                .valueStream()
                .map(row -> row.get("name").stringValue())
                .toList();
    }

    private static Map<String, Long> numbers(JsonNode tally) {
        var numbers = new HashMap<String, Long>();
        tally.properties()
                .forEach(part -> numbers.put(part.getKey(), part.getValue().asLong()));
        return numbers;
    }

    private static Map<String, Long> byState(JsonNode answer) {
        var states = Map.of(
                "done", "met", "doneLate", "met-late", "late", "late", "missing", "missing", "notYetDue", "open");
        var counted = new TreeMap<String, Long>();
        for (var row : answer.get("rows")) {
            row.get("tally").properties().forEach(part -> {
                if (part.getValue().asLong() > 0) {
                    counted.put(
                            row.get("key").stringValue() + " " + states.get(part.getKey()),
                            part.getValue().asLong());
                }
            });
        }
        return counted;
    }
}
