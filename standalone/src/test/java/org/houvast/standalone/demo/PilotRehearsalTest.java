package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.houvast.command.deciding.Decision;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.junit.jupiter.api.Test;

/** The story is one that the deciders accept, every step of it. */
class PilotRehearsalTest {

    private static final CaseId PLAN_CAME_LATE = new CaseId("pilot-family-13");

    @Test
    void no_step_is_refused_and_the_decisions_lack_nothing_that_they_must_rest_on() {
        var rehearsal = Rehearsal.ofNothing();
        var told = new HashMap<String, EventId>();
        List<DomainEvent> everything = new ArrayList<>();
        for (var step : PilotStory.steps()) {
            var command = step.command().apply(key -> Objects.requireNonNull(told.get(key), key));
            assertThat(rehearsal.reaches(command)).as(step.key()).isTrue();
            var decision = rehearsal.decide(command, step.actor(), Profiles::inForce);
            assertThat(decision).as("%s %s", step.key(), decision).isInstanceOf(Decision.Accepted.class);
            for (var event : ((Decision.Accepted) decision).events()) {
                var id = new EventId("entry-" + everything.size());
                told.putIfAbsent(step.key(), id);
                rehearsal.happened(id, event);
                everything.add(event);
            }
        }
        assertThat(everything.stream().filter(ConcernDecided.class::isInstance)).hasSize(17);
        assertThat(everything.stream().filter(PilotRehearsalTest::mustRestOnEnough))
                .hasSizeGreaterThan(100)
                .allSatisfy(decided -> assertThat(decided.header().warnings())
                        .as(decided.toString())
                        .isEmpty());
    }

    /** D1, D2, D8 and D9; in one family the safety plan came after the decision, and the file says so. */
    private static boolean mustRestOnEnough(DomainEvent event) {
        return switch (event) {
            case ConcernDecided e -> true;
            case WillingnessAssessed e -> true;
            case ReassessmentDecided e -> true;
            case ReturnDecided e -> !e.caseId().equals(PLAN_CAME_LATE);
            default -> false;
        };
    }
}
