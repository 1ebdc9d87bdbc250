package org.houvast.query.timeline;

import org.houvast.language.duty.DutyEvent;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;

/** Tells which duty became late. */
record DutyTold(Words words, Names names) {

    String tell(DutyEvent event) {
        return switch (event) {
            case DutyBecameLate late ->
                words.say(
                        "tell.duty-became-late",
                        Telling.word(words, late.kind()),
                        whom(late),
                        Days.inWords(late.due(), words.language()));
        };
    }

    private String whom(DutyBecameLate late) {
        var child = late.child();
        var person = late.person();
        if (person != null) {
            return names.person(person);
        }
        return child == null ? words.say("the-family") : names.child(child);
    }
}
