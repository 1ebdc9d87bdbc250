package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.jspecify.annotations.Nullable;

/** Tells what happened in a case, and asks for its duties. What happened is {@code entry-1}, {@code entry-2} and so on. */
abstract class DutyStory {

    static final CaseId CASE = new CaseId("case-1");
    static final ChildId ANNA = new ChildId("anna");
    static final ChildId BRAM = new ChildId("bram");
    static final PersonId MIA = new PersonId("mia");
    static final PersonId JAN = new PersonId("jan");
    static final Deliberation DELIBERATION = new Deliberation("Because", List.of(), List.of(), null, null, List.of());

    Duties duties = Duties.NONE;
    private final List<DutyFact> facts = new ArrayList<>();
    private int entries;

    List<String> dues(DutyKind kind, String on) {
        return duties.by(day(on)).stream()
                .filter(duty -> duty.kind() == kind)
                .map(duty -> duty.due() + " " + duty.on(day(on)).code())
                .toList();
    }

    /** What is asked for on a day, each with whom or what it is about, its last day, how it stands and how late it is. */
    List<String> asked(Asked what, String on) {
        return new Conformance(facts)
                .by(day(on)).stream()
                        .filter(requirement -> requirement.asked() == what)
                        .map(requirement -> told(requirement, day(on)))
                        .toList();
    }

    private static String told(Requirement requirement, LocalDate day) {
        var child = requirement.child();
        var person = requirement.person();
        long late = requirement.daysLate(day);
        return Stream.of(
                        Stream.ofNullable(requirement.topic()),
                        Stream.ofNullable(child).map(ChildId::value),
                        Stream.ofNullable(person).map(PersonId::value),
                        Stream.ofNullable(requirement.due()).map(LocalDate::toString),
                        Stream.of(requirement.on(day).code()),
                        late == 0 ? Stream.<String>empty() : Stream.of(late + " days"))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    void happened(CaseEvent... events) {
        for (var event : events) {
            entries++;
            duties = duties.evolve(entry(entries), event);
            facts.addAll(Conformance.factsOf(entry(entries), event));
        }
    }

    static CaseEvent placed(String on) {
        return new ChildPlaced(CASE, header(on), ANNA, new HouseId("house-1"));
    }

    static CaseEvent home(String on) {
        return new ChildReturnedHome(CASE, header(on), ANNA, true);
    }

    static CaseEvent reassessed(String on) {
        return new RiskReassessed(CASE, header(on), List.of(ANNA), List.of(), "");
    }

    static CaseEvent session(String on) {
        return new CoachSessionHeld(
                CASE, header(on), List.of(ANNA), List.of(), List.of(), SessionMethod.CONVERSATION, 60, "", null);
    }

    static CaseEvent consent(String on, String until) {
        return new ConsentGiven(
                CASE,
                header(on),
                new PersonId("mia"),
                Capacity.PARENT,
                ConsentScope.TRAJECTORY,
                ConsentForm.WRITTEN,
                day(until));
    }

    static EventHeader header(String on) {
        return new EventHeader(
                List.of(),
                new Actor("els", Role.COACH, "simba"),
                null,
                day(on),
                null,
                null,
                null,
                new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1),
                null,
                List.of());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static CaseEvent opened(String on, PersonId... clients) {
        return new CaseOpened(
                CASE,
                header(on),
                "Family",
                Programme.SIMBAHUIZEN_BE,
                Arrays.stream(clients)
                        .map(client -> new Client(client, client.value(), Relation.MOTHER))
                        .toList());
    }

    static CaseEvent closed(String on) {
        return new CaseClosed(
                CASE,
                header(on),
                List.of(new ChildClosure(ANNA, ClosureReason.CLIENT_WITHDREW)),
                List.of(),
                true,
                null,
                DELIBERATION);
    }

    static CaseEvent reopened(String on) {
        return new CaseReopened(CASE, header(on));
    }

    static CaseEvent withdrawn(String on, int entry) {
        return new EntryWithdrawn(CASE, header(on), List.of(), entry(entry));
    }

    static CaseEvent corrected(String on, int entry, @Nullable String happenedOn) {
        return new EntryCorrected(
                CASE,
                header(on),
                List.of(),
                entry(entry),
                "It was another day",
                List.of(),
                happenedOn == null ? null : day(happenedOn));
    }

    /** A field of an entry was corrected. */
    static CaseEvent corrected(String on, int entry, String field, String right) {
        return new EntryCorrected(
                CASE,
                header(on),
                List.of(),
                entry(entry),
                "It was noted wrong",
                List.of(new CorrectedField(field, right)),
                null);
    }

    static CaseEvent progress(String on, int... cited) {
        return new ProgressRecorded(
                CASE,
                header(on),
                List.of(ANNA),
                ProgressCourse.BETTER,
                "Better",
                Arrays.stream(cited).mapToObj(DutyStory::entry).toList());
    }

    static EventId entry(int number) {
        return new EventId("entry-" + number);
    }
}
