package org.houvast.command.concern;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.duty.DueDays;
import org.houvast.language.rule.Rule;

/**
 * R01: steps 1 to 3 are taken with every client, preferably at the start (S004:56-66). The first talk with a client is warned
 * about when it comes later than the profile's number of days after the opening of the case; the last of these days is in time.
 */
final class TalkInTime {

    private TalkInTime() {}

    static Check check(RecordParenthoodTalk c, Context context) {
        var settings = context.profile().kindreflex();
        var entries = ConcernDecider.entries(c, context);
        var due = entries.last(CaseOpened.class).map(opened -> DueDays.talk(opened.occurred(), settings));
        return due.filter(day -> entries.on().isAfter(day))
                .filter(day -> !c.with().stream().allMatch(client -> talkedBy(client, day, context.file())))
                .map(day -> Check.warns(Rule.R01, "talk-late", Map.of("due", day, "days", settings.talkWithinDays())))
                .orElseGet(Check::met);
    }

    private static boolean talkedBy(PersonId client, LocalDate day, CaseFile file) {
        return new Entries(day, file).last(ParenthoodTalkHeld.class, client).isPresent();
    }
}
