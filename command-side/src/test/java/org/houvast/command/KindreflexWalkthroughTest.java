package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.Story.deliberation;
import static org.houvast.command.Story.recorded;

import org.houvast.command.Sender.Answered;
import org.junit.jupiter.api.Test;

/** The six steps of the Kindreflex over HTTP, every command of them, with what is refused on the way. */
class KindreflexWalkthroughTest extends OverHttp {

    KindreflexWalkthroughTest(CommandServer server) {
        super(server);
    }

    @Test
    void from_the_first_talk_to_the_outcome_of_the_mandated_service() {
        var story = story();
        story.open();
        firstSteps(story);
        var cited = examination(story);
        var worrying = decisions(story, cited);
        restoringSafety(story);
        mandatedService(story, worrying);
    }

    private static void firstSteps(Story story) {
        assertThat(story.send("complete-step", "{'occurred':'2021-01-05','step':'step-1'}")
                        .refusals())
                .containsExactly("R02");
        sent(story, "record-parenthood-talk", """
                {'occurred':'2021-01-05','with':['mia'],'numberOfChildren':1,'discussed':'The evenings are hard'}""");
        story.child("anna");
        sent(story, "record-genogram", """
                {'occurred':'2021-01-05','persons':[{'person':'mia','name':'Mia'},{'person':'anna','name':'Anna'},
                 {'name':'Oma'}],'ties':[{'from':'mia','kind':'parent-of','other':'anna'}]}""");
        sent(story, "complete-step", "{'occurred':'2021-01-05','step':'step-1'}");
        assertThat(story.send("note-unease", "{'occurred':'2021-01-06','children':['anna']}")
                        .refusals())
                .containsExactly("R04");
        sent(story, "note-unease", """
                {'occurred':'2021-01-06','children':['anna'],'reasons':['Alone at home']}""");
        sent(story, "record-parental-support", """
                {'occurred':'2021-01-06','parents':['mia'],'support':'A day planned','impactDiscussed':true}""");
    }

    private static String[] examination(Story story) {
        assertThat(story.send("plan-hearing", "{'occurred':'2021-01-07','child':'anna','day':'2021-01-09'}")
                        .refusals())
                .containsExactly("R08");
        sent(story, "give-consent", """
                {'occurred':'2021-01-07','person':'mia','capacity':'parent','scope':'hearing-child','form':'oral'}""");
        sent(story, "plan-hearing", "{'occurred':'2021-01-07','child':'anna','day':'2021-01-09'}");
        sent(story, "hear-key-person", """
                {'occurred':'2021-01-09','children':['anna'],'name':'Oma','relation':'grandparent','statement':'She cries'}""");
        var evidence = sent(story, "add-evidence", """
                {'occurred':'2021-01-10','kind':'document','source':'school','content':'Absent','hash':'%s'}""".formatted("0a".repeat(32)));
        var risk = sent(story, "record-risk-factor", """
                {'occurred':'2021-01-10','factor':'exhausted-parent','presence':'present','evidence':['%s']}""".formatted(evidence));
        var protective = sent(story, "record-protective-factor", """
                {'occurred':'2021-01-10','person':'mia','factor':'exceptions','presence':'present'}""");
        sent(story, "apply-instrument", """
                {'occurred':'2021-01-10','instrument':'lirik','version':'2015','result':'Concerns','filledInBy':'Els'}""");
        var concerns = "{'occurred':'2021-01-11','with':['mia'],'concerns':['No lunch'],'reaction':'Ashamed',"
                + "'alternativeExplanations':['She starts at six']}";
        assertThat(story.send("discuss-concerns", concerns).refusals()).containsExactly("R09");
        var colleague = sent(story, "consult-colleague", """
                {'occurred':'2021-01-11','colleague':'Jan','question':'My norms?','advice':'Be concrete',
                 'ownNormsDiscussed':true}""");
        sent(story, "consult-mandated-service", """
                {'occurred':'2021-01-11','service':'vk','anonymous':true,'question':'Worrying?','advice':'Decide in team'}""");
        return new String[] {evidence, risk, protective, colleague, sent(story, "discuss-concerns", concerns)};
    }

    private static String decisions(Story story, String... cited) {
        var willing = "{'occurred':'2021-01-12','parent':'mia','outcome':'%s','able':'with-support',%s}";
        assertThat(story.send("assess-willingness", willing.formatted("willing", deliberation(cited)))
                        .refusals())
                .containsExactly("R06");
        var worrying = sent(
                story,
                "decide-concern",
                "{'occurred':'2021-01-12','outcome':'worrying',%s}".formatted(deliberation(cited)));
        sent(story, "assess-willingness", willing.formatted("willing", deliberation(cited)));
        sent(
                story,
                "choose-route",
                "{'occurred':'2021-01-12','outcome':'restore-safety-self',%s}".formatted(deliberation(worrying)));
        return worrying;
    }

    private static void restoringSafety(Story story) {
        sent(story, "agree-safety-plan", """
                {'occurred':'2021-01-13','children':['anna'],'parents':['mia'],'worries':['No lunch'],
                 'exceptions':['Sundays'],'parentsWish':'Rest','agreements':['The neighbour makes lunch'],
                 'watchers':[{'name':'Rita','relation':'neighbour'}],'reviewOn':'2021-02-13'}""");
        sent(story, "name-safety-person", """
                {'occurred':'2021-01-13','children':['anna'],'name':'Rita','relation':'neighbour','reachedBy':'Next door'}""");
        assertThat(story.send("complete-step", "{'occurred':'2021-01-20','step':'step-5'}")
                        .refusals())
                .containsExactly("R12");
        sent(story, "record-progress", "{'occurred':'2021-01-20','course':'worse','change':'Nothing changed'}");
        sent(story, "hand-over-case", "{'occurred':'2021-01-20','to':'CAW','reason':'Beyond my limits'}");
    }

    private static void mandatedService(Story story, String worrying) {
        var refer = "{'occurred':'2021-01-21','children':['anna'],'service':'vk'}";
        assertThat(story.send("refer-to-mandated-service", refer).refusals()).containsExactly("R13");
        sent(story, "inform-client-of-referral", """
                {'occurred':'2021-01-21','clients':['mia'],'how':'At home','reaction':'Angry'}""");
        var referral = sent(story, "refer-to-mandated-service", refer);
        sent(story, "agree-follow-up", """
                {'occurred':'2021-01-22','action':'Call school','owner':'Els','due':'2021-01-29'}""");
        sent(story, "complete-step", "{'occurred':'2021-01-22','step':'step-6'}");
        sent(
                story,
                "record-mandated-outcome",
                "{'occurred':'2021-02-22','children':['anna'],'service':'vk','outcome':'joint-actions',%s}"
                        .formatted(deliberation(referral, worrying)));
    }

    private static String sent(Story story, String command, String body) {
        Answered answer = story.send(command, body);
        return recorded(answer).entry();
    }
}
