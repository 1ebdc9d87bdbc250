package org.houvast.command.concern;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.concern.GenogramPerson;

/** What is noted in steps 1 to 3: the talk, the genogram, unease, and support as a parent (S004:83-190). */
final class FirstSteps {

    private static final int MOST_CHILDREN = 30;

    private FirstSteps() {}

    static Decision talk(RecordParenthoodTalk c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(KnownToTheCase.clients(c.with(), context.file()))
                .and(Check.needs(
                        c.numberOfChildren() >= 0 && c.numberOfChildren() <= MOST_CHILDREN,
                        "children-out-of-bounds",
                        Map.of("children", c.numberOfChildren(), "most", MOST_CHILDREN)))
                .and(TalkInTime.check(c, context))
                .thenOne(found -> new ParenthoodTalkHeld(
                        c.caseId(),
                        ConcernDecider.header(c, about(c.with(), c.children()), found, context),
                        c.children(),
                        c.with(),
                        c.numberOfChildren(),
                        c.discussed()));
    }

    static Decision genogram(RecordGenogram c, Context context) {
        var persons = c.persons().stream().map(GenogramPerson::person).toList();
        boolean tied = c.ties().stream().allMatch(tie -> persons.contains(tie.from()) && persons.contains(tie.other()));
        return Check.needs(!persons.isEmpty(), "no-person")
                .and(Check.needs(persons.stream().distinct().count() == persons.size(), "person-twice"))
                .and(Check.needs(tied, "tie-to-nobody"))
                .and(GenogramMade.complete(persons, context.file()))
                .thenOne(found -> new GenogramRecorded(
                        c.caseId(), ConcernDecider.header(c, persons, found, context), c.persons(), c.ties()));
    }

    static Decision unease(NoteUnease c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(UneaseHasReasons.check(c.reasons()))
                .thenOne(found -> new UneaseNoted(
                        c.caseId(),
                        ConcernDecider.header(c, CaseFile.persons(c.children()), found, context),
                        c.children(),
                        c.reasons()));
    }

    static Decision support(RecordParentalSupport c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(KnownToTheCase.clients(c.parents(), context.file()))
                .and(SupportIsNoted.said(c.support()))
                .thenOne(found -> new ParentalSupportGiven(
                        c.caseId(),
                        ConcernDecider.header(c, about(c.parents(), c.children()), found, context),
                        c.children(),
                        c.parents(),
                        c.support(),
                        c.impactDiscussed()));
    }

    private static List<PersonId> about(List<PersonId> adults, List<ChildId> children) {
        return Stream.concat(adults.stream(), CaseFile.persons(children).stream())
                .toList();
    }
}
