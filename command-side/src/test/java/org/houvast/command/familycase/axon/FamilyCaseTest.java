package org.houvast.command.familycase.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.StaleVersion;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.house.axon.SimbaHouse;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.Actor;
import org.houvast.language.event.Participant;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.houvast.language.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FamilyCaseTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final ChildId ANNA = new ChildId("anna");
    private static final PersonId MOTHER = new PersonId("mother");
    private static final Actor SUPERVISOR = new Actor("sam", Role.SUPERVISOR, "houvast");
    private static final Circumstances MARCH = Circumstances.on(LocalDate.of(2021, 3, 12));

    private final AggregateTestFixture<FamilyCase> fixture = new AggregateTestFixture<>(FamilyCase.class);

    FamilyCaseTest() {
        fixture.registerCommandTargetResolver(new Streams());
        var houses = new AggregateTestFixture<>(SimbaHouse.class).getRepository();
        EveryCommand.on(fixture.getCommandBus(), fixture.getRepository(), houses);
    }

    @Nested
    class Opening {

        @Test
        void a_case_is_opened_by_its_sender_under_the_profile_of_that_day() {
            when(fixture.givenNoPriorActivity(), open(), null)
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(event(CaseOpened.class, opened -> {
                        assertThat(opened.caseId()).isEqualTo(CASE);
                        assertThat(opened.header().actor()).isEqualTo(SUPERVISOR);
                        assertThat(opened.header().profile().version()).isEqualTo(1);
                    }));
        }

        @Test
        void a_case_is_not_opened_twice() {
            refused(when(given(open()), open(), null), "case-exists");
        }

        @Test
        void a_case_from_before_the_programme_had_rules_is_judged_by_its_first() {
            var before = new OpenCase(
                    CASE,
                    Circumstances.on(LocalDate.of(2016, 12, 31)),
                    "Family 1",
                    Programme.SIMBAHUIZEN_BE,
                    List.of(new Client(MOTHER, "Mia", Relation.MOTHER)));
            when(fixture.givenNoPriorActivity(), before, null)
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(event(
                            CaseOpened.class,
                            opened -> assertThat(opened.header().profile().version())
                                    .isEqualTo(1)));
        }
    }

    @Nested
    class Intake {

        @Test
        void a_request_in_a_case_of_the_kindreflex_brings_it_into_the_programme_asked_for() {
            when(given(open(), register()), request(ANNA), null)
                    .expectEventsMatching(event(IntakeRequested.class, requested -> {
                        assertThat(requested.programme()).isEqualTo(Programme.SIMBAHUIZEN_BE);
                        assertThat(requested.header().profile().programme()).isEqualTo(Programme.SIMBAHUIZEN_BE);
                    }));
        }

        @Test
        void a_request_about_a_child_of_another_family_is_refused() {
            refused(when(given(open(), register()), request(new ChildId("stranger")), null), "unknown-child");
        }

        @Test
        void an_intake_is_not_completed_before_its_elements_are_there() {
            var complete = new CompleteIntake(CASE, MARCH, "Ready");
            refused(when(given(open(), register()), complete, null), "no-intake");
            refused(when(given(open(), register(), request(ANNA)), complete, null), "R21");
        }

        private RequestIntake request(ChildId child) {
            return new RequestIntake(
                    CASE, MARCH, List.of(child), Programme.SIMBAHUIZEN_BE, "Referrer", List.of(IntakeReason.NEGLECT));
        }
    }

    @Nested
    class Recording {

        @Test
        void a_child_is_noted_in_an_open_case() {
            when(given(open()), register(), null)
                    .expectEventsMatching(event(
                            ChildRegistered.class,
                            registered -> assertThat(registered.children()).containsExactly(ANNA)));
        }

        @Test
        void a_member_of_the_case_records_what_is_its_own() {
            var consent = new GiveConsent(
                    CASE, MARCH, MOTHER, Capacity.PARENT, ConsentScope.TRAJECTORY, ConsentForm.WRITTEN, null);
            when(given(open()), consent, null)
                    .expectEventsMatching(event(
                            ConsentGiven.class,
                            given -> assertThat(given.person()).isEqualTo(MOTHER)));
        }

        @Test
        void what_is_not_in_the_case_cannot_be_cited() {
            var known = given(open(), register());
            var entry = new EventId("not-an-entry");
            refused(when(known, decide(entry), null), "R35");
        }

        @Test
        void a_decision_without_evidence_names_the_rule() {
            refused(when(given(open()), decide(), null), "R35");
        }
    }

    @Nested
    class Expecting {

        @Test
        void the_version_that_the_sender_has_seen() {
            when(given(open(), register()), register(new ChildId("bram")), 1L).expectSuccessfulHandlerExecution();
        }

        @Test
        void an_older_version_is_stale_whatever_the_rules_say() {
            when(given(open(), register()), decide(), 0L)
                    .expectException(StaleVersion.class)
                    .expectNoEvents();
        }
    }

    private TestExecutor<FamilyCase> given(Command first, Command... more) {
        var commands = new ArrayList<Command>(List.of(first));
        commands.addAll(List.of(more));
        var executor = fixture.givenNoPriorActivity();
        for (var command : commands) {
            executor = executor.andGivenCommands(
                    GenericCommandMessage.asCommandMessage(command).andMetaData(sent(null)));
        }
        return executor;
    }

    private static ResultValidator<FamilyCase> when(
            TestExecutor<FamilyCase> given, Command command, @Nullable Long version) {
        return given.when(command, sent(version));
    }

    private static MetaData sent(@Nullable Long version) {
        return Sent.by(SUPERVISOR, version);
    }

    private static void refused(ResultValidator<FamilyCase> result, String code) {
        result.expectNoEvents().expectException(CommandRefused.class);
        result.expectException(new CustomMatcher<>("a refusal under " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof CommandRefused it
                        && it.refusals().stream().map(Refusal::code).anyMatch(code::equals);
            }
        });
    }

    private static <E> Matcher<? extends List<? super EventMessage<?>>> event(Class<E> type, Consumer<E> check) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(payload -> {
            check.accept(type.cast(payload));
            return true;
        })));
    }

    private static OpenCase open() {
        return new OpenCase(
                CASE, MARCH, "Family 1", Programme.SIMBAHUIZEN_BE, List.of(new Client(MOTHER, "Mia", Relation.MOTHER)));
    }

    private static RegisterChild register() {
        return register(ANNA);
    }

    private static RegisterChild register(ChildId child) {
        return new RegisterChild(CASE, MARCH, child, "Anna", LocalDate.of(2019, 1, 1), true);
    }

    private static DecideConcern decide(EventId... evidence) {
        return new DecideConcern(
                CASE,
                MARCH,
                ConcernOutcome.WORRYING,
                new Deliberating(
                        "Hungry at school three times",
                        List.of(),
                        List.of(new Participant("Sam", "supervisor", null), new Participant("Kim", "coach", null)),
                        null,
                        null,
                        List.of(evidence)));
    }
}
