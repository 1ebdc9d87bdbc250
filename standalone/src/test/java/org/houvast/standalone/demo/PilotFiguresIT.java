package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published figures of the pilot (S003:11), asked of the packaged product. */
@ExtendWith(Demonstration.class)
class PilotFiguresIT {

    private static final String[] EVALUATOR = Web.basic("evaluator", "demo");

    private final Web web;

    PilotFiguresIT(Demonstration.Running product) {
        web = new Web(product.address());
    }

    @Test
    void eleven_of_the_twelve_families_with_that_aim_came_home() {
        assertFigure(measure("return-home-achieved?unit=family"), 11, 12);
    }

    @Test
    void before_the_first_return_was_known_there_was_none() {
        var figure = measure("return-home-achieved?unit=family&knownAt=2019-12-31");
        assertThat(figure.get("numerator").asInt()).isZero();
        assertThat(figure.get("open").asInt()).isPositive();
    }

    @Test
    void family_strengthening_succeeded_in_thirteen_of_fourteen_families() {
        assertFigure(measure("family-strengthening-achieved?unit=family"), 13, 14);
    }

    @Test
    void twenty_of_the_thirty_one_children_came_home_against_a_target_of_sixty_percent() {
        var figure = measure("return-home-achieved?unit=child");
        assertFigure(figure, 20, 31);
        assertThat(figure.get("target").asDouble()).isEqualTo(0.6);
    }

    @Test
    void a_figure_never_comes_without_its_interval_and_definition() {
        var figure = measure("return-home-achieved?unit=family&interval=clopper-pearson");
        assertThat(figure.at("/interval/low").asDouble()).isBetween(0.614, 0.616);
        assertThat(figure.at("/interval/high").asDouble()).isBetween(0.997, 0.999);
        assertThat(figure.at("/definition/version").asInt()).isEqualTo(1);
        assertThat(figure.at("/definition/text").asString()).isNotBlank();
    }

    private JsonNode measure(String question) {
        var answer = web.get("/api/measures/" + question, EVALUATOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertFigure(JsonNode figure, int numerator, int denominator) {
        assertThat(figure.get("numerator").asInt() + " / "
                        + figure.get("denominator").asInt())
                .isEqualTo(numerator + " / " + denominator);
    }
}
