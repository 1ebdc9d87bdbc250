package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernEvent.WillingnessAssessed;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.concern.Relation;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.safety.MandatedOutcome;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.safety.SafetyWatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a coach in Flanders reads of the steps of the Kindreflex. */
class KindreflexTimelineTest {

    private static final String CASE = "case-kindreflex";
    private static final Product product = new Product("houvast.demonstration=pilot");
    private static final ChildId NOOR = new ChildId("k-noor");
    private static final PersonId MIA = new PersonId("k-mia");
    private static final PersonId OMA = new PersonId("k-oma");

    @BeforeAll
    static void the_ledger_holds_the_steps() {
        var story = new Story(CASE).on(LocalDate.of(2021, 1, 11));
        steps1To3(story);
        step4(story);
        steps5And6(story);
        product.tell(story);
        product.settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static void steps1To3(Story story) {
        var id = story.caseId;
        story.tell(header -> new CaseOpened(
                id, header, "Gezin Claes", Programme.KINDREFLEX, List.of(new Client(MIA, "Mia", Relation.MOTHER))));
        story.tell(header -> new ChildRegistered(id, header, NOOR, "Noor", LocalDate.of(2012, 6, 20), true), NOOR);
        story.tell(
                header -> new ParenthoodTalkHeld(id, header, List.of(NOOR), List.of(MIA), 1, "De avonden zijn zwaar"));
        story.tell(header ->
                new ParentalSupportGiven(id, header, List.of(NOOR), List.of(MIA), "Samen de dag gepland", false));
        story.tell(header -> new StepCompleted(id, header, KindreflexStep.STEP_1));
    }

    private static void step4(Story story) {
        var id = story.caseId;
        story.tell(header -> new KeyPersonHeard(
                id, header, List.of(NOOR), OMA, "Oma Rita", Acquaintance.GRANDPARENT, "Ze huilt vaak"));
        story.tell(header -> new RiskFactorRecorded(
                id, header, List.of(NOOR), MIA, Factor.EXHAUSTED_PARENT, Presence.PRESENT, null, List.of()));
        story.tell(header -> new ColleagueConsulted(id, header, List.of(NOOR), "Jan", "Vraag", "Advies", false, true));
        story.tell(header ->
                new MandatedServiceConsulted(id, header, List.of(), MandatedServiceKind.VK, true, "Vraag", "Advies"));
        story.tell(header -> new ConcernsDiscussed(
                id,
                header,
                List.of(NOOR),
                List.of(MIA),
                List.of("Geen boterhammen mee", "Alleen thuis"),
                "Beschaamd",
                List.of("Ze werkt vroeg"),
                false));
        story.tell(header -> new WillingnessAssessed(
                id, header, MIA, Willingness.WILLING, Ability.WITH_SUPPORT, Story.because("Ze wil")));
        story.tell(
                header -> new RouteChosen(id, header, Route.RESTORE_SAFETY_SELF, Story.because("Samen aan de slag")));
    }

    private static void steps5And6(Story story) {
        var id = story.caseId;
        story.tell(header -> new SafetyPlanAgreed(
                id,
                header,
                List.of(NOOR),
                List.of(MIA),
                List.of("Geen boterhammen mee"),
                List.of("Op zondag"),
                "Rust",
                List.of("De buurvrouw smeert boterhammen"),
                List.of(new SafetyWatcher("Els", Acquaintance.NEIGHBOUR)),
                LocalDate.of(2021, 2, 11)));
        story.tell(header -> new SafetyPersonNamed(
                id, header, List.of(NOOR), OMA, "Oma Rita", Acquaintance.GRANDPARENT, "Telefoon"));
        story.tell(header ->
                new FollowUpAgreed(id, header, List.of(NOOR), "School bellen", "Jan", LocalDate.of(2021, 1, 18)));
        story.tell(header -> new MandatedOutcomeRecorded(
                id,
                header,
                List.of(NOOR),
                MandatedServiceKind.VK,
                MandatedOutcome.JOINT_ACTIONS,
                Story.because("Samen verder")));
    }

    @Test
    void every_entry_says_in_one_sentence_what_happened() {
        assertThat(timeline("coach")
                        .valueStream()
                        .map(entry -> entry.get("summary").asString()))
                .contains(
                        "Gesproken met Mia; aantal kinderen: 1.",
                        "Mia als ouder ondersteund.",
                        "Afgerond: stap 1, gesprek over kinderen en ouderschap.",
                        "Oma Rita (grootouder) gehoord over Noor.",
                        "Risico: ouder is op, aanwezig. Mia.",
                        "Overleg over Noor.",
                        "Anoniem overleg met Vertrouwenscentrum Kindermishandeling.",
                        "Zorgen besproken met Mia: 2; andere verklaringen: 1.",
                        "Mia: bereid; capabel: met ondersteuning.",
                        "Vervolgstap: zelf de veiligheid herstellen.",
                        "Veiligheidsplan met Mia, opnieuw bekeken op 11 februari 2021.",
                        "Oma Rita (grootouder) is veiligheidsmens voor Noor.",
                        "Vervolgactie tegen 18 januari 2021.",
                        "Vertrouwenscentrum Kindermishandeling: gezamenlijke acties.");
    }

    @Test
    void the_words_of_who_recorded_it_are_there_for_a_coach() {
        assertThat(texts("coach", "safety.safety-plan-agreed"))
                .containsExactly(
                        "Zorg: Geen boterhammen mee",
                        "Uitzondering: Op zondag",
                        "Wat de ouders willen: Rust",
                        "Afgesproken: De buurvrouw smeert boterhammen",
                        "Toezicht (buur): Els");
        assertThat(texts("coach", "examination.concerns-discussed"))
                .containsExactly(
                        "Zorg: Geen boterhammen mee",
                        "Zorg: Alleen thuis",
                        "Reactie: Beschaamd",
                        "Andere verklaring: Ze werkt vroeg");
    }

    private static List<String> texts(String role, String type) {
        return timeline(role)
                .valueStream()
                .filter(entry -> entry.get("type").asString().equals(type))
                .flatMap(entry -> entry.get("texts").valueStream())
                .map(text ->
                        text.get("label").asString() + ": " + text.get("text").asString())
                .toList();
    }

    private static JsonNode timeline(String role) {
        return new Asking(product, role).json("/api/cases/" + CASE + "/timeline?lang=nl");
    }
}
