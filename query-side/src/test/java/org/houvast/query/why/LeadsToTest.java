package org.houvast.query.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which of several decisions of one kind led to what was done. */
class LeadsToTest {

    private static final ChildId ANNA = new ChildId("anna");
    private static final ChildId BRAM = new ChildId("bram");
    private static final LocalDate START = LocalDate.of(2024, 1, 8);

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");

    @AfterAll
    static void stop() {
        product.close();
    }

    private static EventId prepared(Story story, int day, ReassessmentOutcome outcome, ChildId... about) {
        return story.on(START.plusDays(day))
                .tell(
                        header -> new ReassessmentDecided(
                                story.caseId, header, List.of(about), outcome, Story.because("Het groeit.")),
                        about);
    }

    private static EventId home(Story story, int day, ChildId... about) {
        return story.on(START.plusDays(day))
                .tell(
                        header -> new ReturnDecided(
                                story.caseId,
                                header,
                                List.of(about),
                                ReturnOutcome.RETURN_IN_PHASES,
                                true,
                                "Thuisbegeleiding Gent",
                                Story.because("Thuis is veilig genoeg.")),
                        about);
    }

    private static List<String> ledTo(Story story, EventId decision) {
        var why = inspector.json("/api/cases/" + story.caseId.value() + "/decisions/" + decision.value() + "/why");
        return StreamSupport.stream(why.get("nodes").spliterator(), false)
                .filter(node -> node.get("kind").stringValue().equals("later-decision"))
                .map(node -> node.get("entry").get("eventId").stringValue())
                .toList();
    }

    private static String[] ids(EventId... some) {
        return Arrays.stream(some).map(EventId::value).toArray(String[]::new);
    }

    @Test
    void what_was_done_follows_from_the_last_decision_to_do_it_child_by_child() {
        product.tell(Families.house());
        product.tell(Families.placed("case-twice", "Gezin Twee", START, TrajectoryGoal.RETURN_HOME, ANNA, BRAM));
        var story = new Story("case-twice");
        var forBoth = prepared(story, 100, ReassessmentOutcome.PREPARE_RETURN, ANNA, BRAM);
        var again = prepared(story, 190, ReassessmentOutcome.PREPARE_RETURN, ANNA);
        var annaHome = home(story, 200, ANNA);
        var bramHome = home(story, 210, BRAM);
        var stopped = prepared(story, 220, ReassessmentOutcome.CONTINUE, ANNA, BRAM);
        home(story, 230, ANNA, BRAM);
        product.tell(story);
        product.settle();

        assertThat(ledTo(story, forBoth))
                .as("of Anna it was decided again before it was done, of Bram only after it was")
                .containsExactly(ids(bramHome));
        assertThat(ledTo(story, again)).containsExactly(ids(annaHome));
        assertThat(ledTo(story, stopped)).as("to continue is not to return").isEmpty();
    }
}
