package org.houvast.query.conformance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.houvast.language.Coded;
import org.houvast.language.duty.DutyState;
import org.houvast.language.duty.FileNote;
import org.houvast.language.duty.Requirement;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.rule.Findings;
import org.houvast.query.page.Words;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A duty, or something that the file must show, as a reader sees it.
 *
 * @param kind the code of what is asked for
 * @param what what is asked for, in words
 * @param title the same, with which one where there are several
 * @param topic the code of which one: of an element of the intake, of a decision; else null
 * @param child the child it is for; null for the family, or a person
 * @param whom the child or person by name, or the family
 * @param status the code of where it stands: {@code open} when it is not yet due
 * @param dueFrom the day on which it arose
 * @param dueTo the last day on which it is done in time; null while what it is asked for by has not come
 * @param doneOn the day on which it was done; null while it is not
 * @param lapsedOn the day from which it can be done no more, of what is missing; else null
 * @param notedOn the day on which the ledger noted that it was late; null when it did not
 * @param daysLate days by which it is late, or was done late; 0 when in time
 * @param rule the id of the rule that asks for it
 * @param ruleText that rule in a sentence
 * @param source document and lines of the rule
 * @param cause the id of the entry from which it arose
 * @param causeAt the position of that entry
 * @param doneBy the id of the entry that meets it; null while it is open
 * @param doneAt the position of that entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyLine(
        String kind,
        @JsonIgnore String what,
        String title,
        @Nullable String topic,
        @Nullable String child,
        String whom,
        String status,
        LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate lapsedOn,
        @Nullable LocalDate notedOn,
        long daysLate,
        String rule,
        String ruleText,
        String source,
        String cause,
        @Nullable Long causeAt,
        @Nullable String doneBy,
        @Nullable Long doneAt) {

    /** What is asked for, as it stands on a day, and as it was noted that it was late. */
    public static DutyLine of(Requirement asked, LocalDate day, @Nullable LocalDate noted, Names names, Words words) {
        var state = asked.on(day);
        var met = state == DutyState.MET || state == DutyState.MET_LATE ? asked.met() : null;
        var child = asked.child();
        var rule = asked.asked().rule();
        return new DutyLine(
                asked.asked().code(),
                Telling.word(words, asked.asked()),
                title(asked, words),
                asked.topic(),
                child == null ? null : names.childId(child),
                whom(asked, names, words),
                state.code(),
                asked.since(),
                asked.due(),
                met == null ? null : met.on(),
                state == DutyState.MISSING ? asked.lapsed() : null,
                noted,
                asked.daysLate(day),
                rule.code(),
                Findings.rule(rule, words.language().locale()),
                rule.source(),
                asked.cause().value(),
                null,
                met == null ? null : met.by().value(),
                null);
    }

    /** With the positions of the entries that it names. */
    public DutyLine at(Map<String, Long> positions) {
        return new DutyLine(
                kind,
                what,
                title,
                topic,
                child,
                whom,
                status,
                dueFrom,
                dueTo,
                doneOn,
                lapsedOn,
                notedOn,
                daysLate,
                rule,
                ruleText,
                source,
                cause,
                positions.get(cause),
                doneBy,
                doneBy == null ? null : positions.get(doneBy));
    }

    /** Where it stands. */
    DutyState state() {
        return DutyState.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String title(Requirement asked, Words words) {
        var what = Telling.word(words, asked.asked());
        var topic = asked.topic();
        return topic == null ? what : words.say("duties.which", what, Telling.word(words, which(asked, topic)));
    }

    private static Coded which(Requirement asked, String topic) {
        return asked.asked() == FileNote.INTAKE_ELEMENT ? IntakeElement.valueOf(topic) : DecisionKind.valueOf(topic);
    }

    private static String whom(Requirement asked, Names names, Words words) {
        var child = asked.child();
        var person = asked.person();
        if (person != null) {
            return names.person(person);
        }
        return child == null ? words.say("the-family") : names.child(child);
    }
}
