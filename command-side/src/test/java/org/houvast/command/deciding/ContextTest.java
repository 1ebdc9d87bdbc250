package org.houvast.command.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.story.Saying;
import org.houvast.language.EventId;
import org.houvast.language.event.Evidence;
import org.houvast.language.event.Participant;
import org.houvast.language.profile.Profiles;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void what_is_recorded_of_a_deliberation_carries_the_hashes_of_the_entries_it_cites() {
        var session = new EventId("session");
        var visit = new EventId("visit");
        var context = new Context(
                Saying.ACTOR,
                Profiles.inForce(Programme.SIMBAHUIZEN_BE, LocalDate.of(2021, 1, 20)),
                new CaseFile(),
                Map.of(session, "hash-of-session", visit, "hash-of-visit"));
        var participants = List.of(new Participant("Els", "coach", "too early"));
        var recorded = context.recorded(new Deliberating(
                "It is best", List.of("Wait"), participants, "The mother agrees", null, List.of(visit, session)));
        assertThat(recorded.evidence())
                .containsExactly(new Evidence(visit, "hash-of-visit"), new Evidence(session, "hash-of-session"));
        assertThat(recorded.rationale()).isEqualTo("It is best");
        assertThat(recorded.alternatives()).containsExactly("Wait");
        assertThat(recorded.participants()).isEqualTo(participants);
        assertThat(recorded.parentsView()).isEqualTo("The mother agrees");
        assertThat(recorded.childView()).isNull();
    }
}
