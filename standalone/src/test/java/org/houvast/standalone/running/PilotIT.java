package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.standalone.running.Demonstration.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the product was asked for, on the packaged jar: the pilot's rate, and the same after another start. */
@ExtendWith(Demonstration.class)
class PilotIT {

    private static final String[] EVALUATOR = Web.basic("evaluator", "demo");
    private static final String RETURN_HOME = "/api/measures/return-home-achieved?unit=family";

    @Test
    void eleven_of_twelve_families_came_home(Running running) {
        var answer = new Web(running.address()).get(RETURN_HOME, EVALUATOR).body();
        assertThat(answer).contains("\"numerator\":11,\"denominator\":12", "\"method\":\"wilson\"", "\"version\":1");
    }

    @Test
    void before_the_first_return_was_known_none_had(Running running) {
        var answer = new Web(running.address())
                .get(RETURN_HOME + "&knownAt=2019-06-30T12:00:00Z", EVALUATOR)
                .body();
        assertThat(answer).contains("\"numerator\":0");
    }

    @Test
    void an_evaluator_sees_no_name(Running running) {
        assertThat(new Web(running.address()).get("/api/cases", EVALUATOR).body())
                .doesNotContain("Lotte", "pilot-family")
                .contains("\"entries\":");
    }
}
