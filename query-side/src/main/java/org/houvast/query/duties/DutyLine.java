package org.houvast.query.duties;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.houvast.language.duty.Duty;
import org.houvast.language.rule.Findings;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A duty, as a reader sees it.
 *
 * @param kind the code of what is to be done
 * @param title what is to be done, in words
 * @param child the child it is for; null for the family, or a person
 * @param whom the child or person by name, or the family
 * @param status the code of where it stands
 * @param dueFrom the day on which it arose
 * @param dueTo the last day on which it is done in time
 * @param doneOn the day on which it was done; null while it is open
 * @param notedOn the day on which the ledger noted that it was late; null when it did not
 * @param daysLate days by which it is late, or was done late; 0 when in time
 * @param rule the id of the rule that asks for it
 * @param ruleText that rule in a sentence
 * @param source document and lines of the rule
 * @param cause the id of the entry from which it arose
 * @param doneBy the id of the entry that meets it; null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyLine(
        String kind,
        String title,
        @Nullable String child,
        String whom,
        String status,
        LocalDate dueFrom,
        LocalDate dueTo,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate notedOn,
        long daysLate,
        String rule,
        String ruleText,
        String source,
        String cause,
        @Nullable String doneBy) {

    /** A duty as it stands on a day, and as it was noted that it was late. */
    public static DutyLine of(Duty duty, LocalDate day, @Nullable LocalDate noted, Names names, Words words) {
        var met = duty.met();
        var child = duty.child();
        var rule = duty.kind().rule();
        boolean done = met != null && !met.on().isAfter(day);
        return new DutyLine(
                duty.kind().code(),
                Telling.word(words, duty.kind()),
                child == null ? null : names.childId(child),
                whom(duty, names, words),
                duty.on(day).code(),
                duty.since(),
                duty.due(),
                done && met != null ? met.on() : null,
                noted,
                duty.daysLate(day),
                rule.code(),
                Findings.rule(rule, words.language().locale()),
                rule.source(),
                duty.cause().value(),
                done && met != null ? met.by().value() : null);
    }

    private static String whom(Duty duty, Names names, Words words) {
        var child = duty.child();
        var person = duty.person();
        if (person != null) {
            return names.person(person);
        }
        return child == null ? words.say("the-family") : names.child(child);
    }
}
