package org.houvast.query.houses;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HousesTest {

    private static final Product product = new Product();

    @BeforeAll
    static void a_house_is_open() {
        product.tell(Families.house());
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_house_says_how_many_of_its_places_are_free() {
        var house = new Asking(product, "coach").json("/api/houses").get(0);
        assertThat(house.get("capacity").asInt())
                .isEqualTo(house.get("living").asInt()
                        + house.get("expected").asInt()
                        + house.get("free").asInt());
        assertThat(house.get("capacity").asInt()).isPositive();
    }

    @Test
    void the_page_shows_it_to_who_may_see_cases() {
        assertThat(new Asking(product, "inspector").get("/houses").body())
                .contains("Huizen", "Plaatsen")
                .doesNotContain("/record/");
        assertThat(new Asking(product, "supervisor").get("/houses").body())
                .contains("/record/approve-simba-parents", "/houses/new");
        assertThat(new Asking(product, "operator").get("/houses").statusCode()).isEqualTo(403);
    }

    @Test
    void an_evaluator_reads_a_pseudonym() {
        var name = new Asking(product, "coach")
                .json("/api/houses")
                .get(0)
                .get("name")
                .stringValue();
        assertThat(new Asking(product, "evaluator").get("/api/houses").body()).doesNotContain(name);
    }
}
