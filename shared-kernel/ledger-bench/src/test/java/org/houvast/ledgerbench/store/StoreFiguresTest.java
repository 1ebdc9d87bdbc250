package org.houvast.ledgerbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreFiguresTest {

    private final StoreFigures figures = new StoreFigures();

    @Test
    void of_three_rounds_the_middle_one_is_given() {
        add(30, 10, 20);
        assertThat(figures.text("one", 1000, "scan")).isEqualTo("20 (10 to 30)");
    }

    @Test
    void of_two_rounds_what_lies_between_them_is_given() {
        add(1000, 4000);
        assertThat(figures.median("one", 1000, "scan")).hasValue(2500);
        assertThat(figures.text("one", 1000, "scan")).isEqualTo("2,500 (1,000 to 4,000)");
    }

    @Test
    void what_was_not_measured_is_left_out() {
        add(1);
        assertThat(figures.median("one", 2000, "scan")).isEmpty();
        assertThat(figures.text("other", 1000, "scan")).isEmpty();
    }

    private void add(double... values) {
        for (double value : values) {
            figures.add("one", "1000\tscan\t" + value);
        }
    }
}
