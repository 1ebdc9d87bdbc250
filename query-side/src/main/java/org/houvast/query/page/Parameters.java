package org.houvast.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a question. What cannot be understood is refused, never guessed; an empty value is none. */
public final class Parameters {

    private static final Set<String> EVERYWHERE = Set.of("lang", "after");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final Map<String, String[]> given;
    private final Words words;

    Parameters(Map<String, String[]> given, Words words) {
        this.given = given;
        this.words = words;
    }

    /**
     * Refuses parameters that the question does not have, so that a slip of the pen is not answered with something else.
     *
     * @throws BadQuestion when there are any
     */
    public Parameters only(String... names) {
        var known = new TreeSet<>(Set.of(names));
        for (var name : given.keySet()) {
            if (!known.contains(name) && !EVERYWHERE.contains(name)) {
                throw new BadQuestion(words.say("bad.unknown-parameter", name, String.join(", ", known)));
            }
        }
        return this;
    }

    /** The value of a parameter, null when none. */
    public @Nullable String text(String name) {
        var values = given.get(name);
        if (values == null || values.length == 0 || values[0].isBlank()) {
            return null;
        }
        if (values.length > 1) {
            throw new BadQuestion(words.say("bad.twice", name));
        }
        return values[0].strip();
    }

    /** All values of a parameter that may be given more than once, each one of those allowed. */
    public Set<String> choices(String name, List<String> allowed) {
        var chosen = new TreeSet<String>();
        for (var value : given.getOrDefault(name, new String[0])) {
            if (!allowed.contains(value)) {
                throw new BadQuestion(words.say("bad.choice", name, value, String.join(", ", allowed)));
            }
            chosen.add(value);
        }
        return chosen;
    }

    /** The value of a parameter that allows these values only; the first of them when none is given. */
    public String choice(String name, List<String> allowed) {
        var value = text(name);
        if (value == null) {
            return allowed.getFirst();
        }
        if (!allowed.contains(value)) {
            throw new BadQuestion(words.say("bad.choice", name, value, String.join(", ", allowed)));
        }
        return value;
    }

    /** A day, {@code 2021-03-12}; null when none. */
    public @Nullable LocalDate day(String name) {
        var value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadQuestion(words.say("bad.day", name, value));
        }
    }

    /**
     * A day that has come.
     *
     * @throws BadQuestion when it has yet to come
     */
    public @Nullable LocalDate dayUpTo(LocalDate today, String name) {
        var day = day(name);
        come(today, day);
        return day;
    }

    /**
     * A moment of a day that has come; a day alone is its end in Brussels.
     *
     * @throws BadQuestion when its day has yet to come
     */
    public @Nullable Instant momentUpTo(LocalDate today, String name) {
        var moment = moment(name);
        come(today, moment == null ? null : Days.of(moment));
        return moment;
    }

    private void come(LocalDate today, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            throw new BadQuestion(words.say("bad.future", Days.inWords(day, words.language())));
        }
    }

    /** A moment; a day alone is its end in Brussels. Null when none. */
    public @Nullable Instant moment(String name) {
        var value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return value.contains("T")
                    ? ZonedDateTime.parse(value).toInstant()
                    : LocalDate.parse(value)
                            .atTime(LocalTime.MAX)
                            .atZone(Days.ZONE)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new BadQuestion(words.say("bad.moment", name, value));
        }
    }

    /** A whole number from 0, for positions; null when none. */
    public @Nullable Long number(String name) {
        var value = text(name);
        if (value == null) {
            return null;
        }
        if (!WHOLE.matcher(value).matches()) {
            throw new BadQuestion(words.say("bad.number", name, value));
        }
        return Long.valueOf(value);
    }
}
