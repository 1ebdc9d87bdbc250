package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.timeline.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest {

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");

    @BeforeAll
    static void the_ledger_holds_a_long_story() {
        product.tell(Families.house());
        product.tell(Families.longStory());
        assertThat(product.bean(Freshness.class).await(Histories.MODEL, product.position(), Duration.ofSeconds(30)))
                .isEqualTo(product.position());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void the_timeline_tells_every_entry_in_the_order_of_the_ledger() {
        var timeline = inspector.json("/api/cases/case-peeters/timeline");
        assertThat(timeline.size()).isEqualTo((int) product.position() - 1);
        assertThat(timeline.valueStream().map(entry -> entry.get("position").asLong()))
                .isSorted();
    }

    @Test
    void the_figure_of_one_family_that_came_home_is_one_of_one_with_its_interval() {
        var figure = inspector.json("/api/measures/return-home-achieved?unit=family");
        assertThat(figure.get("numerator").asInt()).isEqualTo(1);
        assertThat(figure.get("denominator").asInt()).isEqualTo(1);
        assertThat(figure.get("interval").get("high").asDouble()).isEqualTo(1.0);
    }
}
