package org.houvast.query.board;

import java.util.List;
import org.houvast.query.page.Words;

/**
 * Tells clocks in words.
 *
 * @param words the words
 */
public record ClockWords(Words words) {

    /** The term and the next reassessment: {@code dag 402 van 548}, {@code herbeoordeling over 9 dagen}. */
    public List<String> of(Clocks clocks) {
        var term = clocks.daysInCare() > clocks.termDays() ? "clock.term-over" : "clock.term";
        return List.of(words.say(term, clocks.daysInCare(), clocks.termDays()), reassessment(clocks));
    }

    private String reassessment(Clocks clocks) {
        long days = clocks.reassessmentInDays();
        if (days == 0) {
            return words.say("clock.reassess-today");
        }
        return days > 0 ? words.count("clock.reassess", days) : words.count("clock.reassess-late", -days);
    }

    /** Whether one of them has run out. */
    public boolean late(Clocks clocks) {
        return clocks.daysInCare() > clocks.termDays() || clocks.reassessmentInDays() < 0;
    }
}
