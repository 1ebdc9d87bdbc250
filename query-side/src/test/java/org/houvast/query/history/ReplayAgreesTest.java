package org.houvast.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.houvast.query.Agreement;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whatever happens in a case and in whatever order it is noted: at every position a replay says what the read models say
 * that were built up to there, and what was known at a position never changes.
 */
class ReplayAgreesTest {

    private static final int ENTRIES = 40;

    /** More in the long run ({@code make soak}). */
    private static final int STORIES = Integer.getInteger("houvast.replay.stories", 2);

    /** How many entries lie between two comparisons: 1 in the long run. */
    private static final int EVERY = Integer.getInteger("houvast.replay.every", 9);

    private static final long SEED = Long.getLong("houvast.replay.seed", System.nanoTime());

    @Test
    void at_every_position_of_any_history() {
        var random = new SplittableRandom(SEED);
        var lines = IntStream.range(0, STORIES)
                .mapToObj(i -> AnyStory.of(random.nextInt(1_000_000), ENTRIES))
                .flatMap(story -> story.lines().stream())
                .sorted(Comparator.comparing(Story.Line::recorded))
                .toList();
        try (var product = new Product()) {
            product.tell(Families.house());
            var inspector = new Asking(product, "inspector");
            var known = new LinkedHashMap<String, JsonNode>();
            for (var line : lines) {
                product.tell(line);
                if (product.position() % EVERY != 0) {
                    continue;
                }
                product.settle();
                assertThat(Agreement.differences(product))
                        .as("seed %d, at position %d", SEED, product.position())
                        .isEmpty();
                var then = "/api/cases/" + line.stream() + "/state?position=" + product.position();
                known.put(then, inspector.json(then));
            }
            known.forEach((then, answer) -> assertThat(inspector.json(then))
                    .as("seed %d, %s", SEED, then)
                    .isEqualTo(answer));
        }
    }
}
