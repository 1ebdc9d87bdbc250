package org.houvast.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Days, as the people of the programme count them, and how they are written. */
public final class Days {

    /** The zone in which a moment falls on a day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** From this many days on an entry counts as recorded late: the next weekly session has been held by then. */
    public static final long LATE = 7;

    private Days() {}

    /** The day on which a moment falls. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Days from the day it happened to the day it was recorded; 0 when on the same day. */
    public static long lag(LocalDate occurred, Instant recorded) {
        return ChronoUnit.DAYS.between(occurred, of(recorded));
    }

    /** {@code 12 maart 2021}. */
    public static String inWords(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /** {@code 12 mrt 2021}, for narrow columns. */
    public static String brief(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale())
                .format(day)
                .replace(".", "");
    }

    /** {@code mrt}. */
    public static String month(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("MMM", language.locale()).format(day).replace(".", "");
    }

    /** {@code 12 maart 2021, 14:05:09}. */
    public static String inWords(Instant moment, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", language.locale())
                .format(moment.atZone(ZONE));
    }

    /** How late an entry was recorded, in words: {@code 12 dagen later genoteerd}. */
    public static String lagInWords(long lag, Words words) {
        return lag <= 0 ? words.say("lag.same-day") : words.count("lag", lag);
    }
}
