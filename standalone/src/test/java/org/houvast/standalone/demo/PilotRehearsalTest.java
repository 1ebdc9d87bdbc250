package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.houvast.command.deciding.Decision;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.language.EventId;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.Profiles;
import org.junit.jupiter.api.Test;

/** The story is one that the deciders accept, every step of it. */
class PilotRehearsalTest {

    @Test
    void no_step_is_refused_and_the_first_decision_lacks_nothing_that_it_must_rest_on() {
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
        assertThat(everything.stream().filter(ConcernDecided.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(17)
                .allSatisfy(decided -> assertThat(decided.header().warnings()).isEmpty());
    }
}
