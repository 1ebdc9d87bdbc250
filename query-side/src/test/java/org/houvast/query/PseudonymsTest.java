package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.CaseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case with every kind of entry there is, and a planted name wherever a person wrote something. */
class PseudonymsTest {

    private static final String CASE = "case-" + Sample.PLANTED;
    private static final Product product = new Product();
    private static final Asking evaluator = new Asking(product, "evaluator");

    @BeforeAll
    static void a_case_holds_every_kind_of_entry() {
        var story = new Story(CASE);
        for (var event : EventCatalogue.events()) {
            if (CaseEvent.class.isAssignableFrom(event)) {
                story.on(LocalDate.of(2020, 2, 29)).tell(header -> Sample.of(event, CASE));
            }
        }
        product.tell(story);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void an_evaluator_sees_no_name_and_no_word_that_somebody_wrote() {
        var listed = evaluator.get("/api/cases").body();
        var pseudonym = evaluator.json("/api/cases").get(0).get("caseId").asString();
        assertThat(pseudonym).matches("[A-Z2-9]{6}");
        var seen = new ArrayList<String>();
        seen.add(listed);
        seen.add(evaluator.get("/").body());
        seen.add(evaluator.get("/api/cases/" + pseudonym + "/timeline").body());
        seen.add(evaluator.get("/cases/" + pseudonym).body());
        seen.add(evaluator.get("/cases/" + pseudonym + "?lang=en").body());
        for (var measure : new String[] {"return-home-achieved", "long-term-foster-care"}) {
            seen.add(evaluator
                    .get("/api/measures/" + measure + "?unit=child&by=house")
                    .body());
            seen.add(evaluator
                    .get("/measures/" + measure + "?unit=child&by=house")
                    .body());
            seen.add(evaluator
                    .accepting("text/csv")
                    .get("/api/measures/" + measure)
                    .body());
        }
        assertThat(seen).allSatisfy(each -> assertThat(each).isNotEmpty().doesNotContainIgnoringCase(Sample.PLANTED));
        assertThat(seen.get(2)).contains("reunification.child-returned-home", pseudonym + "-1");
    }

    @Test
    void an_evaluator_cannot_ask_by_the_real_id() {
        assertThat(evaluator.get("/api/cases/" + CASE + "/timeline").statusCode())
                .isEqualTo(404);
        assertThat(evaluator.get("/cases/" + CASE).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_works_with_the_family_sees_what_was_planted() {
        var coach = new Asking(product, "coach");
        assertThat(coach.get("/api/cases/" + CASE + "/timeline").body()).contains(Sample.PLANTED);
        assertThat(coach.get("/cases/" + CASE).body()).contains(Sample.PLANTED);
        assertThat(coach.get("/cases/" + CASE + "?lang=en").statusCode()).isEqualTo(200);
    }
}
