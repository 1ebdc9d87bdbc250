package org.houvast.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Product product = new Product();
    private static final Asking inspector = new Asking(product, "inspector");

    @BeforeAll
    static void two_families() {
        product.tell(Families.house());
        var story = Families.longStory();
        var first = story.lines().getFirst().id();
        var hidden = story.on(LocalDate.of(2021, 9, 6))
                .tell(header -> new EntryCorrected(
                        story.caseId, header, List.of(), first, "Oom vertelde over zeppelins.", List.of(), null));
        var about = story.tell(header -> new EntryDisputed(
                story.caseId,
                header,
                List.of(),
                hidden,
                new PersonId("case-peeters-mother"),
                "Het was een onderzeeër."));
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), hidden));
        var decided = story.tell(header -> new ReassessmentDecided(
                story.caseId,
                header,
                List.of(new ChildId("c-anna")),
                ReassessmentOutcome.CONTINUE,
                Story.because("Hij wil naar het circus.", first)));
        story.tell(header -> new EntryWithdrawn(story.caseId, header, List.of(), decided));
        story.tell(header ->
                new EntryCorrected(story.caseId, header, List.of(), about, "Het was een postkoets.", List.of(), null));
        product.tell(story);
        product.tell(Families.placed(
                "case-noor",
                "Gezin Söder",
                LocalDate.of(2022, 1, 10),
                TrajectoryGoal.FAMILY_STRENGTHENING,
                new ChildId("noor")));
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_person_is_found_by_name_by_part_of_it_and_without_capitals_or_accents() {
        assertThat(found("person=Peeters")).containsExactly("case-peeters");
        assertThat(found("person=peet")).containsExactly("case-peeters");
        assertThat(found("person=soder")).containsExactly("case-noor");
        assertThat(found("person=Söder")).containsExactly("case-noor");
        assertThat(found("person=noor")).containsExactly("case-noor");
        assertThat(found("person=Els Maes")).containsExactlyInAnyOrder("case-noor", "case-peeters");
        assertThat(found("person=eeters")).isEmpty();
        assertThat(found("person=Peeters noor")).isEmpty();
    }

    @Test
    void a_family_is_found_by_its_id_and_by_the_pseudonym_that_an_evaluator_reads() {
        assertThat(found("person=case-noor")).containsExactly("case-noor");
        for (var row : new Asking(product, "evaluator").json("/api/cases")) {
            assertThat(found("person=" + row.get("caseId").stringValue())).hasSize(1);
        }
    }

    @Test
    void reasons_are_found_by_their_words_in_another_form_too_and_shown_with_their_entry() {
        var answer = search("words=de Netwerken groeien");
        assertThat(ids(answer)).containsExactly("case-peeters");
        var hit = answer.get("cases").get(0).get("hits").get(0);
        assertThat(hit.get("text").stringValue()).contains("netwerk");
        var entry = inspector
                .json("/api/cases/case-peeters/timeline")
                .valueStream()
                .filter(each ->
                        each.get("position").asLong() == hit.get("position").asLong())
                .findFirst()
                .orElseThrow();
        assertThat(entry.get("decision").get("rationale").stringValue()).contains("netwerk");
        assertThat(found("words=zwembad")).isEmpty();
    }

    @Test
    void what_was_withdrawn_from_view_is_found_by_nobody_who_may_not_see_it_and_what_is_about_it_neither() {
        var supervisor = new Asking(product, "supervisor");
        for (var word : List.of("circus", "zeppelins", "onderzeeër", "postkoets")) {
            assertThat(found("words=" + word)).as(word).containsExactly("case-peeters");
            assertThat(ids(search(supervisor, "words=" + word))).as(word).isEmpty();
        }
        assertThat(ids(search(supervisor, "words=netwerken"))).contains("case-peeters");
    }

    @Test
    void cases_are_found_by_period_house_worker_decision_and_rule() {
        assertThat(found("from=2022-06-01")).contains("case-noor");
        assertThat(found("to=2021-01-01")).containsExactly("case-peeters");
        assertThat(found("house=" + Families.DEN_EIK.value())).containsExactlyInAnyOrder("case-noor", "case-peeters");
        assertThat(found("house=house-other")).isEmpty();
        assertThat(found("worker=els.coach&to=2021-01-01")).containsExactly("case-peeters");
        assertThat(found("worker=nobody")).isEmpty();
        assertThat(found("decision=D9")).containsExactly("case-peeters");
        assertThat(found("rule=R16")).containsExactlyInAnyOrder("case-noor", "case-peeters");
        assertThat(found("rule=R30&to=2021-01-01")).containsExactly("case-peeters");
    }

    @Test
    void what_is_late_is_worked_out_and_all_of_what_is_asked_for_holds() {
        assertThat(found("rule=R26&late=100")).containsExactly("case-noor");
        assertThat(found("rule=R26&late=99999")).isEmpty();
        assertThat(found("person=peeters&rule=R26&late=100")).isEmpty();
        assertThat(found("person=noor&late=100&decision=D6")).containsExactly("case-noor");
    }

    @Test
    void each_search_is_noted_with_what_was_asked_for_and_how_much_was_found() {
        int before = noted().size();
        search("person=Peeters&decision=D9");
        search("words=zwembad");
        var log = noted();
        assertThat(log.size()).isEqualTo(before + 2);
        assertThat(log.valueStream().map(each -> each.get("who").stringValue())).containsOnly("inspector");
        var first = log.valueStream()
                .filter(each -> each.get("terms").toString().contains("D9"))
                .filter(each -> each.get("terms").toString().contains("Peeters"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("terms").get("person").stringValue()).isEqualTo("Peeters");
        assertThat(first.get("terms").get("decision").stringValue()).isEqualTo("D9");
        assertThat(first.get("found").asInt()).isEqualTo(1);
        assertThat(new Asking(product, "supervisor").get("/api/access").statusCode())
                .isEqualTo(403);
        assertThat(stored("access-log")).isNotEmpty().noneMatch(each -> each.contains("Peeters"));
    }

    @Test
    void what_is_looked_for_stands_in_no_address_and_the_answer_can_be_seen_again_by_who_asked() {
        var answer = inspector.post("/search", "person=Peeters");
        assertThat(answer.statusCode()).isEqualTo(302);
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).doesNotContain("Peeters");
        var path = address.substring(address.indexOf("/search/"));
        assertThat(inspector.get(path).body()).contains("Gezin Peeters", "1 dossier", "value=\"Peeters\"");
        assertThat(new Asking(product, "supervisor").get(path).statusCode()).isEqualTo(404);
        assertThat(inspector.get("/search/unknown").statusCode()).isEqualTo(404);
        assertThat(inspector.json("/api" + path).get("cases").size()).isEqualTo(1);
    }

    @Test
    void no_word_is_kept_in_a_form_that_can_be_read() {
        assertThat(stored(WordIndex.MODEL.collection("words")))
                .hasSizeGreaterThan(20)
                .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains("sofie"))
                .noneMatch(each -> each.contains("netwerk"));
    }

    @Test
    void what_cannot_be_understood_is_said_to_be_so_and_noted_nowhere() {
        int before = noted().size();
        for (var bad : List.of(
                "",
                "person=",
                "rule=R99",
                "decision=D15",
                "from=2022-02-01&to=2022-01-01",
                "late=much",
                "house=" + "x".repeat(201),
                "moon=1")) {
            assertThat(inspector.post("/api/search", bad).statusCode()).as(bad).isEqualTo(400);
        }
        for (var role : List.of("coach", "evaluator", "operator")) {
            assertThat(new Asking(product, role)
                            .post("/api/search", "person=Peeters")
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(noted().size()).isEqualTo(before);
    }

    private static JsonNode noted() {
        return new Asking(product, "privacy-officer").json("/api/access");
    }

    private static List<String> found(String form) {
        return ids(search(form));
    }

    private static JsonNode search(String form) {
        return search(inspector, form);
    }

    private static JsonNode search(Asking who, String form) {
        var pairs = new ArrayList<String>();
        for (var pair : form.split("&", -1)) {
            int at = pair.indexOf('=');
            pairs.add(pair.substring(0, at + 1) + encoded(pair.substring(at + 1)));
        }
        return JSON.readTree(who.post("/api/search", String.join("&", pairs)).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("cases")
                .valueStream()
                .map(each -> each.get("caseId").stringValue())
                .toList();
    }

    private static List<String> stored(String collection) {
        return product.database()
                .getCollection(collection)
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>());
    }
}
