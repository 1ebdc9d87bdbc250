package org.houvast.query.measures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.houvast.query.measures.Interval.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the values in domain.md 2.2, and Wilson's and Clopper's closed forms for none and all. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "WILSON, 11, 12, 64.6, 98.5",
        "CLOPPER_PEARSON, 11, 12, 61.5, 99.8",
        "WILSON, 11, 17, 41.3, 82.7",
        "CLOPPER_PEARSON, 11, 17, 38.3, 85.8",
        "WILSON, 0, 10, 0.0, 27.8",
        "CLOPPER_PEARSON, 0, 10, 0.0, 30.8",
        "WILSON, 10, 10, 72.2, 100.0",
        "CLOPPER_PEARSON, 10, 10, 69.2, 100.0"
    })
    void intervals_agree_with_published_values(Method method, int numerator, int denominator, double low, double high) {
        var interval = requireNonNull(Interval.of(method, numerator, denominator));
        assertThat(interval.low() * 100).isCloseTo(low, within(0.06));
        assertThat(interval.high() * 100).isCloseTo(high, within(0.06));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void there_is_no_interval_of_nobody() {
        assertThat(Interval.of(Method.WILSON, 0, 0)).isNull();
    }
}
