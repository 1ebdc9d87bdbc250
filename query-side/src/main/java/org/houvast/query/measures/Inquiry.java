package org.houvast.query.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a measure.
 *
 * @param definition the measure
 * @param unit what is counted
 * @param from the first day of first placement; null for no limit
 * @param to the last day of first placement; null for no limit
 * @param asOf the day whose world is shown; null for now
 * @param knownAt the moment whose knowledge is shown; null for now
 * @param by by what it is divided: none, year or house
 * @param method how the interval is computed
 */
record Inquiry(
        Definition definition,
        Unit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        String by,
        Interval.Method method) {

    static final List<String> DIVISIONS = List.of("none", "year", "house");

    /** The figure as it is now, of everybody. */
    static Inquiry plain(Definition definition, String unit) {
        return new Inquiry(
                definition, unit(unit), null, null, null, null, DIVISIONS.getFirst(), Interval.Method.WILSON);
    }

    private static Unit unit(String code) {
        return Arrays.stream(Unit.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No unit is called " + code));
    }

    static Inquiry understand(String id, Definitions definitions, Parameters parameters, Words words) {
        var known = definitions.all().stream().map(Definition::id).toList();
        var definition = definitions
                .find(id)
                .orElseThrow(() -> new NotThere(words.say("missing.measure", id, String.join(", ", known))));
        parameters.only("unit", "from", "to", "asOf", "knownAt", "by", "interval");
        var inquiry = new Inquiry(
                definition,
                unit(parameters.choice("unit", definition.units())),
                parameters.day("from"),
                parameters.day("to"),
                parameters.day("asOf"),
                parameters.moment("knownAt"),
                parameters.choice("by", DIVISIONS),
                Interval.Method.of(parameters.choice("interval", Interval.Method.codes())));
        if (inquiry.from != null && inquiry.to != null && inquiry.to.isBefore(inquiry.from)) {
            throw new BadQuestion(words.say("bad.period", inquiry.from, inquiry.to));
        }
        return inquiry;
    }

    boolean selects(Trajectory trajectory) {
        var entered = trajectory.entered();
        if (from == null && to == null) {
            return true;
        }
        return entered != null && (from == null || !entered.isBefore(from)) && (to == null || !entered.isAfter(to));
    }
}
