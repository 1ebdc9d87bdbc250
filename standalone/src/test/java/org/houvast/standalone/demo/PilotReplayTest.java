package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.houvast.command.deciding.Decision;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.profile.Profiles;
import org.houvast.query.Agreement;
import org.houvast.query.Asking;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * For every case of the pilot: a replay says what the read models say that were built up to there, and what was known at a
 * position does not change by what is recorded later.
 */
class PilotReplayTest {

    /** How many commits lie between two comparisons: 1 in the long run ({@code make soak}). */
    private static final int EVERY = Integer.getInteger("houvast.replay.every", 400);

    @Test
    void a_replay_of_every_case_says_what_the_read_models_say() {
        var commits = commits();
        try (var product = new Product()) {
            var inspector = new Asking(product, "inspector");
            var known = new LinkedHashMap<String, JsonNode>();
            for (int i = 0; i < commits.size(); i++) {
                commits.get(i).forEach(product::tell);
                if (i % EVERY == EVERY - 1 || i == commits.size() - 1) {
                    product.settle();
                    assertThat(Agreement.differencesWithHouses(product))
                            .as("at position %d", product.position())
                            .isEmpty();
                    for (var row : inspector.json("/api/cases")) {
                        var at = "/api/cases/" + row.get("caseId").stringValue() + "/state?position=";
                        var position = inspector
                                .json(at.replace("?position=", ""))
                                .get("at")
                                .get("position");
                        known.putIfAbsent(at + position, inspector.json(at + position));
                    }
                }
            }
            assertThat(known).hasSizeGreaterThan(17);
            known.forEach(
                    (then, answer) -> assertThat(inspector.json(then)).as(then).isEqualTo(answer));
        }
    }

    /** What each command of the pilot wrote at once: a case and a house change together (docs/adr/0014). */
    private static List<List<Story.Line>> commits() {
        var rehearsal = Rehearsal.ofNothing();
        var told = new HashMap<String, EventId>();
        var commits = new ArrayList<List<Story.Line>>();
        for (var step : PilotStory.steps()) {
            var command = step.command().apply(key -> Objects.requireNonNull(told.get(key), key));
            var decision = (Decision.Accepted) rehearsal.decide(command, step.actor(), Profiles::inForce);
            var commit = new ArrayList<Story.Line>();
            for (var event : decision.events()) {
                var id = new EventId("entry-" + commits.size() + "-" + commit.size());
                told.putIfAbsent(step.key(), id);
                rehearsal.happened(id, event);
                commit.add(new Story.Line(stream(event), id, step.recorded(), event));
            }
            commits.add(commit);
        }
        return commits;
    }

    private static String stream(DomainEvent event) {
        return switch (event) {
            case CaseEvent e -> e.caseId().value();
            case HouseEvent e -> e.house().value();
            default -> throw new IllegalArgumentException("In no stream: " + event.getClass());
        };
    }
}
