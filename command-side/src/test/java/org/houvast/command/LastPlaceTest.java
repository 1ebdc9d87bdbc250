package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houvast.command.Sender.Answered;
import org.junit.jupiter.api.Test;

/** Two placements for the last place of a house, at the same moment. */
class LastPlaceTest extends OverHttp {

    private static final int ROUNDS = 15;

    LastPlaceTest(CommandServer server) {
        super(server);
    }

    @Test
    void goes_to_exactly_one_of_two_threads() throws Exception {
        race(supervisor(), supervisor());
    }

    @Test
    void goes_to_exactly_one_of_two_processes() throws Exception {
        var other = server().beside();
        try {
            race(supervisor(), new Sender(other.address(), "supervisor"));
        } finally {
            other.close();
        }
    }

    private void race(Sender here, Sender there) throws Exception {
        var first = placeable(here);
        var one = placeable(here);
        var two = placeable(there);
        var winners = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var house = unique("house");
                first.story.house(house, 2);
                Story.recorded(first.decide(house));
                var start = new CyclicBarrier(2);
                var answers = List.of(
                        threads.submit(() -> at(start, one, house)), threads.submit(() -> at(start, two, house)));
                winners.add(winner(answers));
            }
        }
        assertThat(winners).hasSize(ROUNDS);
    }

    private static Answered at(CyclicBarrier start, Placeable family, String house) throws Exception {
        start.await();
        return family.decide(house);
    }

    private static String winner(List<Future<Answered>> racing) throws Exception {
        var answers = List.of(racing.getFirst().get(), racing.getLast().get());
        assertThat(answers.stream().map(Answered::status)).containsExactlyInAnyOrder(201, 409);
        var loser = answers.stream().filter(answer -> answer.status() == 409).findFirst();
        assertThat(loser.orElseThrow().refusals()).containsExactly("R17");
        var told = loser.orElseThrow().json().path("refusals").path(0);
        assertThat(told.path("facts").path("children").stringValue()).isEqualTo("3");
        assertThat(told.path("facts").path("places").stringValue()).isEqualTo("2");
        assertThat(told.path("finding").stringValue()).contains("(2)");
        assertThat(told.path("source").stringValue()).isNotBlank();
        assertThat(told.path("remedy").stringValue()).isNotBlank();
        return answers.getFirst().status() == 201 ? "one" : "two";
    }

    private Placeable placeable(Sender sender) {
        var story = new Story(sender, unique("case"));
        var child = unique("child");
        var registered = story.readyForPlacement(child);
        story.carersConsent();
        return new Placeable(story, child, registered);
    }

    private record Placeable(Story story, String child, String evidence) {

        Answered decide(String house) {
            return story.decidePlacement(child, house, evidence);
        }
    }
}
