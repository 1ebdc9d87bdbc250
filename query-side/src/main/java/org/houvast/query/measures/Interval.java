package org.houvast.query.measures;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/**
 * A confidence interval of a rate.
 *
 * @param method the code of its method
 * @param level its level, between 0 and 1
 * @param low its lower end, between 0 and 1
 * @param high its upper end, between 0 and 1
 */
record Interval(String method, double level, double low, double high) {

    private static final double LEVEL = 0.95;

    /** How an interval is computed; the first is the usual one (domain.md 3.6). */
    enum Method {
        WILSON("wilson", BinomialConfidenceInterval.WILSON_SCORE),
        CLOPPER_PEARSON("clopper-pearson", BinomialConfidenceInterval.CLOPPER_PEARSON);

        private final String code;
        private final BinomialConfidenceInterval formula;

        Method(String code, BinomialConfidenceInterval formula) {
            this.code = code;
            this.formula = formula;
        }

        static List<String> codes() {
            return Arrays.stream(values()).map(method -> method.code).toList();
        }

        static Method of(String code) {
            return Arrays.stream(values())
                    .filter(method -> method.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No method is called " + code));
        }
    }

    /** The interval of numerator / denominator; null when the denominator is 0. */
    static @Nullable Interval of(Method method, int numerator, int denominator) {
        if (denominator == 0) {
            return null;
        }
        var computed = method.formula.fromErrorRate(denominator, numerator, 1 - LEVEL);
        return new Interval(method.code, LEVEL, computed.getLowerBound(), computed.getUpperBound());
    }
}
