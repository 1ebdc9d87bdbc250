package org.houvast.command.consent;

import static org.houvast.command.story.Happened.birthDateErased;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.consentedUntil;
import static org.houvast.command.story.Happened.refusedConsent;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.deciding.Answer;
import org.houvast.command.deciding.Circumstances;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

    @Test
    void consent_is_recorded() {
        given(caseOpened()).when(give(null)).thenRecorded(ConsentGiven.class).thenAccepted();
    }

    @Test
    void a_consent_ends_on_the_day_it_is_given_at_the_soonest() {
        given(caseOpened()).when(give("2020-03-01")).thenAccepted();
        given(caseOpened()).when(give("2020-02-29")).thenRefused("ends-before-it-begins");
    }

    @Test
    void a_child_that_consents_is_a_child_of_the_case() {
        given(caseOpened()).when(giveAs(Capacity.CHILD, ANNA.person())).thenRefused("unknown-child");
        given(caseOpened(), born(ANNA, "2008-01-01"))
                .when(giveAs(Capacity.CHILD, ANNA.person()))
                .thenAccepted();
    }

    @Test
    void a_refusal_is_a_fact() {
        given(caseOpened())
                .when(new RefuseConsent(CASE, on("2020-03-01"), MOTHER, Capacity.PARENT, ConsentScope.VIDEO))
                .thenRecorded(ConsentRefused.class);
    }

    @Test
    void a_refused_consent_may_be_given_later() {
        given(caseOpened(), refusedConsent(MOTHER, "2020-02-01"))
                .when(give(null))
                .thenAccepted()
                .when(new WithdrawConsent(CASE, on("2020-03-02"), MOTHER, ConsentScope.TRAJECTORY))
                .thenRecorded(ConsentWithdrawn.class);
    }

    @Test
    void a_refusal_of_one_scope_leaves_the_others_standing() {
        given(caseOpened(), consented(MOTHER, "2020-01-01"))
                .when(new RefuseConsent(CASE, on("2020-02-01"), MOTHER, Capacity.PARENT, ConsentScope.VIDEO))
                .thenAccepted()
                .when(new WithdrawConsent(CASE, on("2020-03-01"), MOTHER, ConsentScope.TRAJECTORY))
                .thenRecorded(ConsentWithdrawn.class);
    }

    @Test
    void a_child_speaks_for_itself_from_its_twelfth_birthday() {
        given(caseOpened(), born(ANNA, "2008-03-01"))
                .when(giveAs(Capacity.CHILD, ANNA.person()))
                .thenAccepted();
        given(caseOpened(), born(ANNA, "2008-03-02"))
                .when(giveAs(Capacity.CHILD, ANNA.person()))
                .thenWarned("R08");
        given(caseOpened(), born(ANNA, "2008-02-29"))
                .when(giveAs(Capacity.CHILD, ANNA.person()))
                .thenAccepted();
    }

    @Test
    void an_erased_date_of_birth_tells_nothing_about_its_age() {
        given(caseOpened(), birthDateErased(ANNA))
                .when(giveAs(Capacity.CHILD, ANNA.person()))
                .thenAccepted();
    }

    @Nested
    class WhatItStops {

        @ParameterizedTest
        @EnumSource
        void a_withdrawal_says_what_stops(ConsentScope scope) {
            given(caseOpened(), consented(MOTHER, scope, "2020-01-01", null))
                    .when(new WithdrawConsent(CASE, on("2020-03-01"), MOTHER, scope))
                    .thenWarned(scope == ConsentScope.HEARING_CHILD ? "R08" : "R23");
        }

        @Test
        void a_refusal_of_what_stood_stops_it_too() {
            given(caseOpened(), consented(MOTHER, ConsentScope.VIDEO, "2020-01-01", null))
                    .when(refuse(ConsentScope.VIDEO))
                    .thenWarned("R23");
            given(caseOpened(), consented(MOTHER, ConsentScope.SHARING, "2020-01-01", null))
                    .when(refuse(ConsentScope.VIDEO))
                    .thenAccepted();
        }

        @Test
        void the_answer_says_what_is_done_about_it() {
            var how = on("2020-03-01");
            given(caseOpened(), consented(MOTHER, ConsentScope.VIDEO, "2020-01-01", null))
                    .when(new WithdrawConsent(
                            CASE,
                            new Circumstances(
                                    how.occurred(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of(new Answer(Rule.R23, "The recordings are deleted"))),
                            MOTHER,
                            ConsentScope.VIDEO))
                    .thenWarned("R23")
                    .answered("The recordings are deleted");
        }

        private RefuseConsent refuse(ConsentScope scope) {
            return new RefuseConsent(CASE, on("2020-03-01"), MOTHER, Capacity.PARENT, scope);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void a_consent_that_stands_is_withdrawn() {
            given(caseOpened(), consented(MOTHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRecorded(ConsentWithdrawn.class);
        }

        @Test
        void without_a_consent_there_is_nothing_to_withdraw() {
            given(caseOpened(), consented(FATHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
        }

        @Test
        void a_consent_to_something_else_does_not_count() {
            given(caseOpened(), consented(MOTHER, ConsentScope.VIDEO, "2020-01-01", null))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
        }

        @Test
        void a_consent_stands_on_its_last_day_and_not_the_day_after() {
            given(caseOpened(), consentedUntil(MOTHER, "2020-01-01", "2020-03-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRecorded(ConsentWithdrawn.class);
            given(caseOpened(), consentedUntil(MOTHER, "2020-01-01", "2020-02-29"))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
        }

        @Test
        void it_is_not_withdrawn_twice() {
            given(caseOpened(), consented(MOTHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
        }

        @Test
        void the_last_word_in_the_world_counts_however_late_it_was_recorded() {
            given(caseOpened(), refusedConsent(MOTHER, "2020-02-01"), consented(MOTHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
            given(caseOpened(), consented(MOTHER, "2020-02-01"), withdrewConsent(MOTHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRecorded(ConsentWithdrawn.class);
        }

        @Test
        void of_two_words_on_one_day_the_one_recorded_last_counts() {
            given(caseOpened(), consented(MOTHER, "2020-01-01"), withdrewConsent(MOTHER, "2020-01-01"))
                    .when(withdraw("2020-03-01"))
                    .thenRefused("no-consent");
        }

        private WithdrawConsent withdraw(String on) {
            return new WithdrawConsent(CASE, on(on), MOTHER, ConsentScope.TRAJECTORY);
        }
    }

    private static GiveConsent give(@Nullable String until) {
        return new GiveConsent(
                CASE,
                on("2020-03-01"),
                MOTHER,
                Capacity.PARENT,
                ConsentScope.TRAJECTORY,
                ConsentForm.ORAL,
                until == null ? null : day(until));
    }

    private static GiveConsent giveAs(Capacity capacity, PersonId person) {
        return new GiveConsent(
                CASE, on("2020-03-01"), person, capacity, ConsentScope.HEARING_CHILD, ConsentForm.ORAL, null);
    }
}
