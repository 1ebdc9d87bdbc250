package org.houvast.language.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void the_six_actions_asked_for_by_name_are_there() {
        assertThat(EventCatalogue.byName())
                .containsKeys(
                        "stay.child-placed",
                        "guidance.contact-held",
                        "guidance.coach-session-held",
                        "reassessment.risk-reassessed",
                        "reunification.child-returned-home",
                        "referral.long-term-foster-care-referred");
    }

    @Test
    void a_declared_name_begins_with_its_capability_and_says_what_happened() {
        assertThat(EventCatalogue.byName()).allSatisfy((name, event) -> {
            var capability =
                    event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
            assertThat(name).matches("[a-z-]+\\.[a-z-]+").startsWith(capability + ".");
            assertThat(name.substring(capability.length() + 1)).isEqualTo(kebab(event.getSimpleName()));
        });
    }

    @Test
    void every_event_begins_with_its_stream_and_its_header() {
        assertThat(EventCatalogue.events())
                .allSatisfy(event -> assertThat(Stream.of(event.getRecordComponents())
                                .map(component -> component.getName())
                                .limit(2))
                        .containsExactly(CaseEvent.class.isAssignableFrom(event) ? "caseId" : "house", "header"));
    }

    @Test
    void every_decision_carries_its_deliberation() {
        var decisions = EventCatalogue.events().stream()
                .filter(DecisionEvent.class::isAssignableFrom)
                .toList();
        assertThat(decisions)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(decision -> assertThat(
                                Arrays.stream(decision.getRecordComponents()).map(component -> component.getName()))
                        .contains("deliberation"));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
