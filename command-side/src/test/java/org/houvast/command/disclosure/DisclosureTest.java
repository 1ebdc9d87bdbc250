package org.houvast.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.accessDecided;
import static org.houvast.command.story.Happened.accessRefused;
import static org.houvast.command.story.Happened.accessRequested;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.signal;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.onGround;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.command.disclosure.DisclosureCommand.DecideSharing;
import org.houvast.command.disclosure.DisclosureCommand.Disclose;
import org.houvast.command.disclosure.DisclosureCommand.RequestAccess;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureEvent.RecordDisclosed;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.language.disclosure.DisclosureForm;
import org.houvast.language.disclosure.MinorAbility;
import org.houvast.language.disclosure.RefusalGround;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.disclosure.SharingOutcome;
import org.houvast.language.event.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    private static final PersonId AUNT = new PersonId("aunt");

    @Nested
    class Asking {

        @Test
        void somebody_asks_to_see_the_data_of_a_child_or_its_own() {
            var asked =
                    open().when(ask(ANNA)).thenRecorded(AccessRequested.class).thenAccepted();
            assertThat(asked.recorded(AccessRequested.class).header().about()).containsExactly(MOTHER, ANNA.person());
            open().when(ask()).thenAccepted();
        }

        @Test
        void of_a_child_of_another_family_nothing_can_be_asked_here() {
            open().when(ask(STRANGER)).thenRefused("unknown-child");
        }

        @Test
        void it_is_asked_after_closing_too() {
            open().and(caseClosed(ANNA, "2024-01-01")).when(ask(ANNA)).thenAccepted();
        }

        private RequestAccess ask(ChildId... children) {
            return new RequestAccess(
                    CASE,
                    on("2024-03-01"),
                    List.of(children),
                    MOTHER,
                    "Mia",
                    Requester.PARENT,
                    DisclosureForm.COPY,
                    "Everything since 2020");
        }
    }

    @Nested
    class Deciding {

        @Test
        void full_access_refuses_nothing() {
            asked(Requester.PARENT)
                    .when(decide(AccessOutcome.FULL))
                    .thenRecorded(AccessDecided.class)
                    .thenAccepted();
            asked(Requester.PARENT)
                    .when(decide(AccessOutcome.FULL, item("signal-recorded", RefusalGround.CONFIDENTIAL)))
                    .thenRefused("full-with-refusals");
        }

        @ParameterizedTest
        @EnumSource(
                value = RefusalGround.class,
                names = {"THIRD_PARTY", "CONFIDENTIAL", "COURT_PIECE", "HEALTH"})
        void partial_access_says_what_is_refused_and_on_which_ground(RefusalGround ground) {
            var decided = asked(Requester.PARENT)
                    .when(decide(AccessOutcome.PARTIAL, item("signal-recorded", ground)))
                    .thenAccepted()
                    .recorded(AccessDecided.class);
            assertThat(decided.children()).containsExactly(ANNA);
        }

        @ParameterizedTest
        @EnumSource(
                value = AccessOutcome.class,
                names = {"PARTIAL", "REFUSED"})
        void a_refusal_needs_a_ground(AccessOutcome outcome) {
            asked(Requester.PARENT).when(decide(outcome)).thenRefused("refusal-without-ground");
        }

        @Test
        void the_whole_file_is_refused_to_who_is_not_entitled() {
            asked(Requester.OTHER_PERSON)
                    .when(decide(
                            AccessOutcome.REFUSED, new RefusedItem(null, RefusalGround.NOT_ENTITLED, "None", null)))
                    .thenAccepted();
            asked(Requester.OTHER_PERSON)
                    .when(decide(AccessOutcome.PARTIAL, new RefusedItem(null, RefusalGround.COURT_PIECE, "All", null)))
                    .thenRefused("whole-file-refused");
            asked(Requester.OTHER_PERSON)
                    .when(decide(AccessOutcome.PARTIAL, item("signal-recorded", RefusalGround.NOT_ENTITLED)))
                    .thenRefused("not-entitled-to-an-item");
        }

        @Test
        void an_item_stands_in_the_case_and_is_named_once() {
            asked(Requester.PARENT)
                    .when(decide(AccessOutcome.PARTIAL, item("of-another-case", RefusalGround.HEALTH)))
                    .thenRefused("unknown-entry");
            asked(Requester.PARENT)
                    .when(decide(
                            AccessOutcome.PARTIAL,
                            item("signal-recorded", RefusalGround.HEALTH),
                            item("signal-recorded", RefusalGround.CONFIDENTIAL)))
                    .thenRefused("item-twice");
        }

        @Test
        void the_agogic_exception_is_looked_at_again_on_a_later_day() {
            asked(Requester.PARENT).when(agogic(null)).thenRefused("agogic-without-review");
            asked(Requester.PARENT).when(agogic("2024-03-10")).thenRefused("agogic-without-review");
            asked(Requester.PARENT).when(agogic("2024-03-11")).thenAccepted();
        }

        @Test
        void a_trust_person_sees_what_falls_under_the_agogic_exception() {
            asked(Requester.TRUST_PERSON).when(agogic("2024-09-10")).thenRefused("trust-person-sees-it");
            asked(Requester.TRUST_PERSON).when(decide(AccessOutcome.FULL)).thenAccepted();
        }

        @Test
        void it_is_the_privacy_officers_to_decide_and_it_cites_the_request() {
            asked(Requester.PARENT)
                    .sentBy(Role.SUPERVISOR)
                    .when(decide(AccessOutcome.FULL))
                    .thenRefused("not-the-decider")
                    .naming("deciders", "privacy-officer");
            asked(Requester.PARENT)
                    .when(decide(AccessOutcome.FULL, null, "2024-03-10", teamCiting("case-opened")))
                    .thenRefused("R35");
            asked(Requester.PARENT)
                    .when(decide(AccessOutcome.FULL, null, "2024-02-29", teamCiting("access-requested")))
                    .thenRefused("R35");
            asked(Requester.PARENT)
                    .when(decide(
                            AccessOutcome.FULL, null, "2024-03-10", deliberation(" ", List.of(), "access-requested")))
                    .thenRefused("reason-missing");
        }

        @Test
        void without_a_request_that_stands_there_is_nothing_to_decide() {
            open().sentBy(Role.PRIVACY_OFFICER).when(decide(AccessOutcome.FULL)).thenRefused("unknown-request", "R35");
            asked(Requester.PARENT)
                    .and(withdrawn("access-requested"))
                    .when(decide(AccessOutcome.FULL))
                    .thenRefused("unknown-request", "R35");
        }

        @Test
        void it_is_decided_after_closing_too() {
            asked(Requester.PARENT)
                    .and(caseClosed(ANNA, "2024-01-01"))
                    .when(decide(AccessOutcome.FULL))
                    .thenAccepted();
        }

        private DecideAccess agogic(@Nullable String review) {
            return decide(
                    AccessOutcome.PARTIAL,
                    new RefusedItem(
                            new EventId("signal-recorded"),
                            RefusalGround.AGOGIC_EXCEPTION,
                            "It would frighten the child",
                            review == null ? null : day(review)));
        }
    }

    @Nested
    class AMinor {

        @Test
        void of_twelve_uses_its_right_itself_and_a_day_younger_does_not() {
            askedByAnna("2012-03-10").when(decide(AccessOutcome.FULL)).thenAccepted();
            askedByAnna("2012-03-11")
                    .when(decide(AccessOutcome.FULL))
                    .thenRefused("minor-not-presumed-able")
                    .naming("years", "12");
        }

        @Test
        void that_is_younger_may_be_judged_able_and_one_that_is_older_unable() {
            askedByAnna("2014-01-01")
                    .when(decide(AccessOutcome.FULL, MinorAbility.JUDGED_ABLE))
                    .thenAccepted();
            askedByAnna("2010-01-01")
                    .when(decide(AccessOutcome.FULL, MinorAbility.JUDGED_UNABLE))
                    .thenRefused("minor-judged-unable");
        }

        @Test
        void asks_for_its_own_file_only() {
            open().and(born(BRAM, "2011-01-01"), accessRequested(BRAM.person(), Requester.MINOR, "2024-03-01", ANNA))
                    .sentBy(Role.PRIVACY_OFFICER)
                    .when(decide(AccessOutcome.FULL))
                    .thenRefused("not-its-own-file");
        }

        @Test
        void of_twelve_is_asked_itself_before_a_parent_sees_its_file() {
            askedByMother("2012-03-10")
                    .when(decide(AccessOutcome.FULL))
                    .thenRefused("minor-decides-alone")
                    .naming("child", "anna");
            askedByMother("2012-03-11").when(decide(AccessOutcome.FULL)).thenAccepted();
            askedByMother("2012-03-10")
                    .when(decide(AccessOutcome.FULL, MinorAbility.JUDGED_UNABLE))
                    .thenAccepted();
        }

        @Test
        void can_be_refused_at_any_age() {
            askedByAnna("2018-01-01")
                    .when(decide(
                            AccessOutcome.REFUSED,
                            new RefusedItem(null, RefusalGround.NOT_ENTITLED, "Too young to judge", null)))
                    .thenAccepted();
        }

        private Story askedByAnna(String born) {
            return given(
                            caseOpened(),
                            born(ANNA, born),
                            accessRequested(ANNA.person(), Requester.MINOR, "2024-03-01", ANNA))
                    .sentBy(Role.PRIVACY_OFFICER);
        }

        private Story askedByMother(String born) {
            return given(caseOpened(), born(ANNA, born), accessRequested(MOTHER, Requester.PARENT, "2024-03-01", ANNA))
                    .sentBy(Role.PRIVACY_OFFICER);
        }
    }

    @Nested
    class Disclosing {

        @Test
        void what_was_decided_is_shown() {
            asked(Requester.PARENT)
                    .and(accessDecided("access-requested", "2024-03-10", "signal-recorded"))
                    .when(disclose("access-decided", "2024-03-10", "case-opened"))
                    .thenRecorded(RecordDisclosed.class)
                    .thenAccepted();
        }

        @Test
        void what_was_not_decided_or_was_refused_is_a_fact_with_a_warning() {
            open().when(disclose(null, "2024-03-10")).thenWarned("R35");
            asked(Requester.PARENT)
                    .and(accessDecided("access-requested", "2024-03-11"))
                    .when(disclose("access-decided", "2024-03-10"))
                    .thenWarned("R35");
            asked(Requester.PARENT)
                    .and(accessRefused("access-requested", "2024-03-10"))
                    .when(disclose("access-decided", "2024-03-10"))
                    .thenWarned("R35");
            asked(Requester.PARENT)
                    .and(accessDecided("access-requested", "2024-03-10"), withdrawn("access-decided"))
                    .when(disclose("access-decided", "2024-03-10"))
                    .thenWarned("R35");
        }

        @Test
        void an_entry_that_was_refused_is_warned_of() {
            var shown = asked(Requester.PARENT)
                    .and(accessDecided("access-requested", "2024-03-10", "signal-recorded"))
                    .when(disclose("access-decided", "2024-03-10", "case-opened", "signal-recorded"))
                    .thenWarned("R35")
                    .recorded(RecordDisclosed.class);
            assertThat(shown.header().warnings().getFirst().facts()).containsEntry("entries", "signal-recorded");
        }

        @Test
        void a_decision_or_an_entry_that_is_none_of_the_case_cannot_be_told() {
            open().when(disclose("signal-recorded", "2024-03-10")).thenRefused("unknown-decision");
            open().when(disclose("of-another-case", "2024-03-10")).thenRefused("unknown-decision");
            open().when(disclose(null, "2024-03-10", "of-another-case")).thenRefused("unknown-entry");
        }

        private Disclose disclose(@Nullable String decision, String on, String... entries) {
            return new Disclose(
                    CASE,
                    on(on),
                    List.of(ANNA),
                    decision == null ? null : new EventId(decision),
                    "Mia",
                    DisclosureForm.COPY,
                    List.of(entries).stream().map(EventId::new).toList());
        }
    }

    @Nested
    class Sharing {

        @Test
        void needs_a_law_or_a_consent() {
            keeping().when(share(SharingOutcome.SHARE, on("2024-03-10"))).thenRefused("sharing-without-ground");
            keeping()
                    .when(share(SharingOutcome.SHARE, onGround("2024-03-10", "art. 458ter")))
                    .thenRecorded(SharingDecided.class)
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(
                value = SharingOutcome.class,
                names = {"SHARE_ANONYMISED", "REFUSE"})
        void needs_neither_when_nobody_can_be_recognised_or_nothing_is_shared(SharingOutcome outcome) {
            keeping().when(share(outcome, on("2024-03-10"))).thenAccepted();
        }

        @Test
        void rests_on_a_consent_to_sharing_that_stands_on_that_day() {
            var consent = consented(MOTHER, ConsentScope.SHARING, "2024-01-01", "2024-03-10");
            keeping()
                    .and(consent)
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenAccepted();
            keeping()
                    .and(consent)
                    .when(share(onConsent("2024-03-11", "consent-given")))
                    .thenRefused("consent-not-standing")
                    .naming("on", "2024-03-11");
        }

        @Test
        void does_not_rest_on_a_consent_to_something_else_or_one_that_is_not_there() {
            keeping()
                    .and(consented(MOTHER, "2024-01-01"))
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenRefused("consent-not-standing");
            keeping()
                    .and(consented(MOTHER, ConsentScope.SHARING, "2024-01-01", null))
                    .when(share(onConsent("2024-03-10", "signal-recorded")))
                    .thenRefused("consent-not-standing");
        }

        @Test
        void stops_with_a_consent_that_is_withdrawn() {
            keeping()
                    .and(
                            consented(MOTHER, ConsentScope.SHARING, "2024-01-01", null),
                            withdrewConsent(MOTHER, ConsentScope.SHARING, "2024-03-10"))
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenRefused("consent-not-standing");
        }

        @Test
        void needs_the_own_consent_of_a_child_of_twelve() {
            var mothers = consented(MOTHER, ConsentScope.SHARING, "2024-01-01", null);
            given(caseOpened(), born(ANNA, "2012-03-11"), mothers)
                    .sentBy(Role.PRIVACY_OFFICER)
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenAccepted();
            given(caseOpened(), born(ANNA, "2012-03-10"), mothers)
                    .sentBy(Role.PRIVACY_OFFICER)
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenRefused("child-has-not-consented")
                    .naming("missing", "anna");
            given(
                            caseOpened(),
                            born(ANNA, "2012-03-10"),
                            mothers,
                            consented(ANNA.person(), ConsentScope.SHARING, "2024-03-10", null))
                    .sentBy(Role.PRIVACY_OFFICER)
                    .when(share(onConsent("2024-03-10", "consent-given")))
                    .thenAccepted();
        }

        @Test
        void is_decided_on_evidence_about_children_of_the_case() {
            keeping()
                    .when(new DecideSharing(
                            CASE,
                            on("2024-03-10"),
                            List.of(STRANGER),
                            "School",
                            "Extra care",
                            SharingOutcome.REFUSE,
                            teamCiting()))
                    .thenRefused("unknown-child", "R35");
        }

        private Story keeping() {
            return open().sentBy(Role.PRIVACY_OFFICER);
        }

        private DecideSharing share(Circumstances how) {
            return share(SharingOutcome.SHARE, how);
        }

        private DecideSharing share(SharingOutcome outcome, Circumstances how) {
            return new DecideSharing(
                    CASE, how, List.of(ANNA), "School", "Extra care", outcome, teamCiting("case-opened"));
        }

        private static Circumstances onConsent(String day, String entry) {
            return new Circumstances(
                    day(day), null, null, null, new Ground(Ground.Kind.CONSENT, entry), null, List.of());
        }
    }

    private static Story open() {
        return given(caseOpened(), born(ANNA, "2018-01-01"), signal("2024-01-15"));
    }

    private static Story asked(Requester capacity) {
        var person = capacity == Requester.PARENT ? MOTHER : AUNT;
        return open().and(accessRequested(person, capacity, "2024-03-01", ANNA)).sentBy(Role.PRIVACY_OFFICER);
    }

    private static RefusedItem item(String entry, RefusalGround ground) {
        return new RefusedItem(new EventId(entry), ground, "It is about the neighbours", null);
    }

    private static DecideAccess decide(AccessOutcome outcome, RefusedItem... refused) {
        return decide(outcome, null, "2024-03-10", teamCiting("access-requested"), refused);
    }

    private static DecideAccess decide(AccessOutcome outcome, MinorAbility ability) {
        return decide(outcome, ability, "2024-03-10", teamCiting("access-requested"));
    }

    private static DecideAccess decide(
            AccessOutcome outcome,
            @Nullable MinorAbility ability,
            String on,
            Deliberating deliberation,
            RefusedItem... refused) {
        return new DecideAccess(
                CASE, on(on), new EventId("access-requested"), outcome, ability, List.of(refused), deliberation);
    }
}
