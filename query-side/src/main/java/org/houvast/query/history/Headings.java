package org.houvast.query.history;

import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/**
 * Says in words which moment is shown.
 *
 * @param words the reader's words
 */
record Headings(Words words) {

    /** {@code Zoals geweten na nr. 57, 12 maart 2021}, {@code Zoals het was op 12 maart 2021}, or both. */
    public String of(Moment moment) {
        var day = Days.inWords(moment.day(), words.language());
        var asOf = moment.asOf();
        var last = moment.last();
        if (asOf != null) {
            var was = words.say("history.was", day);
            return moment.position() == null && moment.knownAt() == null
                    ? was
                    : words.say("history.was-known", was, known(moment));
        }
        if (last == null) {
            return words.say("history.nothing-known", day);
        }
        return moment.past()
                ? words.say("history.known", day, last.position())
                : words.say("history.now", day, last.position());
    }

    private String known(Moment moment) {
        var last = moment.last();
        return last == null
                ? words.say("history.nothing")
                : words.say(
                        "history.known-then",
                        last.position(),
                        Days.inWords(Days.of(last.recorded()), words.language()));
    }
}
