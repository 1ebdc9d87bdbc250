package org.houvast.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.consentedUntil;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.MOTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.duty.DutyCommand.NoteLateDuty;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.duty.DutyKind;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.programme.Programme;
import org.houvast.language.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LateDutyTest {

    private NotedDuties known = NotedDuties.NONE;
    private int entries;

    @Nested
    class That_a_duty_became_late_is_noted {

        @Test
        void from_the_first_day_after_its_last_one_also_at_the_end_of_a_month() {
            happened(placed(ANNA, "2019-08-31"));
            assertThat(refusals(note(reassessment("2019-11-30"), "2019-11-30"))).containsExactly("duty-not-late");
            var late = (DutyBecameLate) accepted(note(reassessment("2019-11-30"), "2019-12-01"));
            assertThat(late.due()).isEqualTo("2019-11-30");
            assertThat(late.header().occurred()).isEqualTo("2019-12-01");
            assertThat(late.header().actor().role()).isEqualTo(Role.SYSTEM);
            assertThat(late.header().about()).containsExactly(ANNA.person());
            accepted(note(reassessment("2020-02-29"), "2020-03-01"));
        }

        @Test
        void once() {
            happened(placed(ANNA, "2019-08-31"));
            happened((CaseEvent) accepted(note(reassessment("2019-11-30"), "2019-12-01")));
            assertThat(refusals(note(reassessment("2019-11-30"), "2019-12-01"))).containsExactly("duty-noted");
            assertThat(refusals(note(reassessment("2019-11-30"), "2019-12-05"))).containsExactly("duty-noted");
            accepted(note(reassessment("2020-02-29"), "2020-03-01"));
        }

        @Test
        void about_a_person_as_well() {
            happened(consentedUntil(MOTHER, "2021-01-10", "2021-12-31"));
            var note = new NoteLateDuty(
                    CASE,
                    Circumstances.on(LocalDate.parse("2022-01-01")),
                    DutyKind.CONSENT_RENEWED,
                    null,
                    MOTHER,
                    entry(1),
                    LocalDate.parse("2021-12-31"));
            assertThat(((CaseEvent) accepted(decide(note, Role.SYSTEM)))
                            .header()
                            .about())
                    .containsExactly(MOTHER);
        }
    }

    @Nested
    class It_is_refused {

        @Test
        void when_it_was_done_though_late() {
            happened(placed(ANNA, "2019-08-31"), risksReassessed(ANNA, "2019-12-02"));
            assertThat(refusals(note(reassessment("2019-11-30"), "2019-12-01"))).containsExactly("duty-not-late");
        }

        @Test
        void when_the_case_is_closed_though_the_duty_was_late_before() {
            happened(placed(ANNA, "2019-08-31"), caseClosed(ANNA, "2020-01-10"));
            assertThat(refusals(note(reassessment("2019-11-30"), "2019-12-01"))).containsExactly("duty-not-late");
        }

        @Test
        void when_no_entry_of_the_case_asks_for_it() {
            happened(placed(ANNA, "2019-08-31"));
            assertThat(refusals(note(reassessment("2019-11-29"), "2019-12-01"))).containsExactly("duty-not-late");
            assertThat(refusals(decide(note(entry(9), ANNA, "2019-11-30", "2019-12-01"), Role.SYSTEM)))
                    .containsExactly("duty-not-late");
            assertThat(refusals(
                            decide(note(entry(1), new ChildId("another"), "2019-11-30", "2019-12-01"), Role.SYSTEM)))
                    .containsExactly("duty-not-late");
        }

        @Test
        void when_a_person_sends_it() {
            happened(placed(ANNA, "2019-08-31"));
            for (var role : Role.ofPeople()) {
                assertThat(refusals(decide(note(entry(1), ANNA, "2019-11-30", "2019-12-01"), role)))
                        .containsExactly("noted-by-the-ledger-alone");
            }
        }
    }

    private void happened(CaseEvent... events) {
        for (var event : events) {
            entries++;
            known = known.evolve(entry(entries), event);
        }
    }

    private static LocalDate reassessment(String due) {
        return LocalDate.parse(due);
    }

    private Decision note(LocalDate due, String on) {
        return decide(note(entry(1), ANNA, due.toString(), on), Role.SYSTEM);
    }

    private static NoteLateDuty note(EventId cause, @Nullable ChildId child, String due, String on) {
        return new NoteLateDuty(
                CASE,
                Circumstances.on(LocalDate.parse(on)),
                DutyKind.REASSESSMENT,
                child,
                null,
                cause,
                LocalDate.parse(due));
    }

    private Decision decide(NoteLateDuty command, Role role) {
        var profile = Profiles.inForce(
                Programme.SIMBAHUIZEN_BE, command.circumstances().occurred());
        return DutyDecider.decide(
                command, known, new Context(new Actor("houvast", role, "simba"), profile, new CaseFile(), Map.of()));
    }

    private static DomainEvent accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events().getFirst();
    }

    private static List<String> refusals(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision)
                .refusals().stream().map(Refusal::code).toList();
    }

    private static EventId entry(int number) {
        return new EventId("entry-" + number);
    }
}
