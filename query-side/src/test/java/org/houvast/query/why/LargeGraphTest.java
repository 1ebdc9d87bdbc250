package org.houvast.query.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.query.Asking;
import org.houvast.query.Families;
import org.houvast.query.Product;
import org.houvast.query.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A decision that rests, in the end, on more than five hundred entries. */
class LargeGraphTest {

    private static final int DECISIONS = 101;
    private static final int CONTACTS = 4;
    /** With the one consent. */
    private static final int NODES = DECISIONS * (1 + CONTACTS) + 1;

    private static final ChildId ANNA = new ChildId("anna");
    private static final Pattern BOX = Pattern.compile("class=\"box [a-z-]+");
    private static final Pattern LEFT = Pattern.compile("([0-9]+) eerdere notities");

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");
    private static final List<EventId> decisions = new ArrayList<>();

    @BeforeAll
    static void decisions_that_each_rest_on_contacts_and_the_decision_before() {
        product.tell(Families.house());
        var first = LocalDate.of(2020, 1, 6);
        product.tell(Families.placed("case-large", "Gezin Groot", first, TrajectoryGoal.RETURN_HOME, ANNA));
        var story = new Story("case-large");
        for (int i = 0; i < DECISIONS; i++) {
            story.on(first.plusDays(10 + i * 5L));
            List<EventId> cited = new ArrayList<>();
            for (int c = 0; c < CONTACTS; c++) {
                cited.add(story.tell(header -> contact(header), ANNA));
            }
            if (i > 0) {
                cited.add(decisions.getLast());
            }
            decisions.add(story.tell(
                    header -> new ReassessmentDecided(
                            story.caseId,
                            header,
                            List.of(ANNA),
                            ReassessmentOutcome.CONTINUE,
                            Story.because("Het groeit.", cited.toArray(EventId[]::new))),
                    ANNA));
        }
        product.tell(story);
        product.settle();
    }

    private static ContactHeld contact(EventHeader header) {
        var onBehalf = new EventHeader(
                header.about(),
                header.actor(),
                "Jan Claes",
                header.occurred(),
                header.at(),
                header.place(),
                header.ground(),
                header.profile(),
                header.reason(),
                header.warnings());
        return new ContactHeld(
                new Story("case-large").caseId,
                onBehalf,
                List.of(ANNA),
                List.of(),
                ContactKind.VISIT_AT_HOUSE,
                ContactCourse.GOOD,
                60,
                "Samen gespeeld.",
                null);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static String address() {
        return "/decisions/" + decisions.getLast().value();
    }

    @Test
    void all_of_it_is_told_to_programs() {
        var why = inspector.json("/api/cases/case-large" + address() + "/why");
        assertThat(why.get("nodes").size()).isEqualTo(NODES).isGreaterThan(500);
        assertThat(why.get("edges").size()).isEqualTo(NODES - 1);
    }

    @Test
    void the_picture_holds_what_is_nearest_and_says_how_much_it_leaves_to_the_tables_which_hold_all() {
        var page = inspector.get("/cases/case-large" + address());
        assertThat(page.statusCode()).isEqualTo(200);
        long boxes = BOX.matcher(page.body()).results().count();
        assertThat(boxes).isEqualTo(Boxes.MOST);
        // one box of four contacts beside each decision
        int shown = Boxes.MOST / 2 * (1 + CONTACTS);
        assertThat(LEFT.matcher(page.body()).results().map(found -> Integer.valueOf(found.group(1))))
                .contains(NODES - shown);
        for (var decision : decisions) {
            assertThat(page.body()).contains(decision.value());
        }
    }

    @Test
    void its_provenance_names_organisations_and_on_whose_behalf_something_was_recorded() {
        var provenance = inspector
                .accepting("application/prov+json")
                .get("/api/cases/case-large" + address() + "/why")
                .body();
        assertThat(provenance).contains("\"prov:Organization\"", "SOS Kinderdorpen", "Jan Claes");
        assertThat(Pattern.compile("\"prov:responsible\":\"agent:organisation-1\"")
                        .matcher(provenance)
                        .results()
                        .count())
                .as("said once of the one account")
                .isEqualTo(1);
    }
}
