package org.houvast.query.measures;

import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A figure in words.
 *
 * @param title the title of the measure
 * @param units {@code gezinnen}, {@code kinderen}
 * @param definition the definition
 * @param figure the figure
 * @param plot its picture
 * @param words the words it is told in
 */
record MeasureView(String title, String units, Definition definition, Figure figure, Plot plot, Words words) {

    static MeasureView of(Inquiry inquiry, Figure figure, Words words) {
        return new MeasureView(
                inquiry.definition().title(words.language()),
                words.say("measure.unit." + figure.unit()),
                inquiry.definition(),
                figure,
                Plot.of(figure, words),
                words);
    }

    /** {@code 92 %}, or that there is none. */
    public String rate() {
        return rate(figure.rate());
    }

    public String rate(@Nullable Double rate) {
        return rate == null ? words.say("measure.no-rate") : words.say("measure.rate", Percent.of(rate));
    }

    public String interval() {
        return interval(figure.interval());
    }

    public String interval(@Nullable Interval interval) {
        return interval == null
                ? ""
                : words.say(
                        "measure.interval",
                        Percent.of(interval.level()),
                        words.say("measure.method." + interval.method()),
                        Percent.of(interval.low()),
                        Percent.of(interval.high()));
    }

    /** The target, or for which other unit there is one. */
    public String target() {
        var target = figure.target();
        if (target != null) {
            return words.say("measure.target", Percent.of(target), units);
        }
        return definition.targets().entrySet().stream()
                .findFirst()
                .map(other -> words.say(
                        "measure.target-other",
                        Percent.of(other.getValue()),
                        words.say("measure.unit." + other.getKey()),
                        units))
                .orElse(words.say("measure.no-target"));
    }
}
