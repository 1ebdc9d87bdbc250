package org.houvast.command.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.found;
import static org.houvast.command.story.Kindreflex.informed;
import static org.houvast.command.story.Kindreflex.progress;
import static org.houvast.command.story.Kindreflex.referred;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.command.story.Story;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.ClientInformedOfReferral;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Step 6: the client is informed first (R13), VK or OCJ involved, follow-up noted, and the outcome (D4) recorded. */
class MandatedServiceTest {

    @Nested
    class Referring {

        @Test
        void the_client_is_informed_first() {
            worrying(informed(MOTHER, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .thenRecorded(MandatedServiceReferralMade.class)
                    .thenAccepted();
            worrying().when(refer("2018-05-10")).thenRefused("R13");
            worrying(informed(MOTHER, "2018-05-11")).when(refer("2018-05-10")).thenRefused("R13");
        }

        @Test
        void informing_before_the_concern_was_decided_does_not_count() {
            worrying(informed(MOTHER, "2018-04-30")).when(refer("2018-05-10")).thenRefused("R13");
            worrying(informed(MOTHER, "2018-05-01")).when(refer("2018-05-10")).thenAccepted();
        }

        @Test
        void where_informing_is_unsafe_the_reason_overrides_the_rule_and_leaves_a_warning() {
            worrying().when(refer(on("2018-05-10"), true)).thenRefused("R13");
            worrying()
                    .when(refer(on("2018-05-10").because("He threatened to leave with them"), false))
                    .thenRefused("R13");
            worrying()
                    .when(refer(on("2018-05-10").because("He threatened to leave with them"), true))
                    .thenWarned("R13")
                    .saying("missing", "mother");
        }

        @Test
        void a_second_client_who_is_not_informed_is_a_warning() {
            given(
                            clientsOf(MOTHER, FATHER),
                            born(ANNA, "2015-05-05"),
                            found(ConcernOutcome.WORRYING, "2018-05-01"),
                            assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-02"),
                            informed(MOTHER, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .thenWarned("R13")
                    .saying("missing", "father");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORRYING")
        void only_when_the_home_is_worrying(ConcernOutcome outcome) {
            given(
                            clientsOf(MOTHER),
                            born(ANNA, "2015-05-05"),
                            found(outcome, "2018-05-01"),
                            informed(MOTHER, "2018-05-10"),
                            assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-02"))
                    .when(refer("2018-05-10"))
                    .thenRefused("R06");
        }

        @Test
        void it_rests_on_the_last_decisions() {
            var referral = worrying(
                            found(ConcernOutcome.WORRYING, "2018-05-05"),
                            assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-06"),
                            informed(MOTHER, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .recorded(MandatedServiceReferralMade.class);
            assertThat(referral.restsOn())
                    .containsExactly(new EventId("concern-decided-2"), new EventId("willingness-assessed-2"));
        }

        @Test
        void with_everybody_willing_and_nothing_tried_it_is_a_warning() {
            worrying(assessed(MOTHER, Willingness.WILLING, "2018-05-06"), informed(MOTHER, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .thenWarned("R11");
            worrying(
                            assessed(MOTHER, Willingness.WILLING, "2018-05-06"),
                            progress(ProgressCourse.WORSE, "2018-05-08"),
                            informed(MOTHER, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .thenAccepted();
        }

        @Test
        void it_is_about_children_of_the_case_and_the_case_is_open() {
            worrying(informed(MOTHER, "2018-05-10"))
                    .when(new ReferToMandatedService(
                            CASE, on("2018-05-10"), List.of(STRANGER), MandatedServiceKind.VK, false))
                    .thenRefused("unknown-child");
            worrying(informed(MOTHER, "2018-05-10"))
                    .when(new ReferToMandatedService(CASE, on("2018-05-10"), List.of(), MandatedServiceKind.VK, false))
                    .thenRefused("no-child");
            worrying(informed(MOTHER, "2018-05-10"), caseClosed(ANNA, "2018-05-10"))
                    .when(refer("2018-05-10"))
                    .thenRefused("case-closed");
        }

        private ReferToMandatedService refer(String on) {
            return refer(on(on), false);
        }

        private ReferToMandatedService refer(Circumstances how, boolean informingUnsafe) {
            return new ReferToMandatedService(CASE, how, List.of(ANNA), MandatedServiceKind.VK, informingUnsafe);
        }
    }

    @Nested
    class InformingAndFollowingUp {

        @Test
        void clients_of_the_case_are_informed() {
            worrying()
                    .when(new InformClientOfReferral(CASE, on("2018-05-10"), List.of(MOTHER), "At home", "Angry"))
                    .thenRecorded(ClientInformedOfReferral.class)
                    .thenAccepted();
            worrying()
                    .when(new InformClientOfReferral(CASE, on("2018-05-10"), List.of(COACH), "At home", "Angry"))
                    .thenRefused("unknown-client");
            worrying()
                    .when(new InformClientOfReferral(CASE, on("2018-05-10"), List.of(), "At home", "Angry"))
                    .thenRefused("no-client");
        }

        @Test
        void an_action_is_due_on_the_day_it_is_agreed_or_later() {
            worrying()
                    .when(followUpBy("2018-05-10"))
                    .thenRecorded(FollowUpAgreed.class)
                    .thenAccepted();
            worrying().when(followUpBy("2018-05-09")).thenRefused("due-before-agreed");
        }

        private AgreeFollowUp followUpBy(String due) {
            return new AgreeFollowUp(CASE, on("2018-05-10"), List.of(ANNA), "Call school", "Els", day(due));
        }
    }

    @Nested
    class TheOutcome {

        @Test
        void what_others_decided_is_recorded_whatever_the_rules_say() {
            var outcome = worrying(referred(MandatedServiceKind.VK, "2018-05-10"))
                    .when(outcome("mandated-service-referral-made"))
                    .thenAccepted()
                    .recorded(MandatedOutcomeRecorded.class);
            assertThat(outcome.kind()).isEqualTo(DecisionKind.D4);
            worrying().when(outcome("concern-decided")).thenWarned("R35");
            worrying().when(outcome()).thenWarned("R35");
        }

        @Test
        void it_is_recorded_in_a_closed_case_too() {
            worrying(referred(MandatedServiceKind.VK, "2018-05-10"), caseClosed(ANNA, "2018-05-20"))
                    .when(outcome("mandated-service-referral-made"))
                    .thenAccepted();
        }

        @Test
        void it_cites_entries_of_this_case() {
            worrying(referred(MandatedServiceKind.VK, "2018-05-10"))
                    .when(outcome("mandated-service-referral-made", "entry-of-another-case"))
                    .thenRefused("R35");
        }

        private RecordMandatedOutcome outcome(String... cited) {
            return new RecordMandatedOutcome(
                    CASE,
                    on("2018-06-10"),
                    List.of(ANNA),
                    MandatedServiceKind.VK,
                    MandatedOutcome.JOINT_ACTIONS,
                    deliberation("They found it worrying too", List.of(), cited));
        }
    }

    private static Story worrying(DomainEvent... more) {
        return given(
                        clientsOf(MOTHER),
                        born(ANNA, "2015-05-05"),
                        found(ConcernOutcome.WORRYING, "2018-05-01"),
                        assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-02"))
                .and(more);
    }
}
