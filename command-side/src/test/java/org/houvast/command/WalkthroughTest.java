package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.Story.deliberation;
import static org.houvast.command.Story.recorded;

import org.junit.jupiter.api.Test;

/** A case from beginning to end. */
class WalkthroughTest extends OverHttp {

    WalkthroughTest(CommandServer server) {
        super(server);
    }

    @Test
    void from_the_first_day_to_the_last() {
        var story = story();
        var registered = story.readyForPlacement("anna");
        var goal = story.goal("anna", registered).entry();
        var house = unique("house");
        story.house(house, 4);
        story.carersConsent();
        recorded(story.decidePlacement("anna", house, registered, goal));
        var placed = recorded(story.startPlacement("anna", house));
        assertThat(placed.json().path("eventIds").size())
                .as("the case's entry and the house's")
                .isEqualTo(2);

        var visit = recorded(story.send("record-parent-child-contact", """
                        {'occurred':'2021-02-14','at':'14:30','children':['anna'],'parents':['mia'],
                         'contact':'visit-at-house','course':'good','minutes':60,'observation':'They played'}""")).entry();
        var session = recorded(story.send("record-coach-session", """
                        {'occurred':'2021-02-16','children':['anna'],'with':['mia'],
                         'domains':['parent-child-relation'],'method':'video-home-training','minutes':90,
                         'observation':'She sees what Anna asks'}""")).entry();
        recorded(story.send("map-network", """
                        {'occurred':'2021-02-20','children':['anna'],'parents':['mia'],
                         'ties':[{'whose':'mia','member':'oma','name':'Oma','relation':'family','support':'child-care'}]}"""));
        var reassessed = recorded(story.send("reassess-risk", """
                        {'occurred':'2021-05-01','children':['anna'],'summary':'Better',
                         'factors':[{'kind':'risk','factor':'housing','presence':'absent','change':'lowered'},
                          {'kind':'protective','factor':'safety-persons','presence':'present','change':'first-time'}]}""")).entry();
        var prepared = recorded(story.send(
                        "decide-reassessment",
                        "{'occurred':'2021-05-02','children':['anna'],'outcome':'prepare-return',%s}"
                                .formatted(deliberation(reassessed, visit, session))))
                .entry();
        var decided = recorded(story.send("decide-return", """
                        {'occurred':'2021-06-01','children':['anna'],'outcome':'return-in-phases',
                         'homeJudgedSafe':true,'aftercareProvider':'Home guidance',%s}""".formatted(deliberation(prepared, reassessed))))
                .entry();
        assertThat(decided).isNotEmpty();
        recorded(story.send("plan-phased-return", """
                {'occurred':'2021-06-02','children':['anna'],'phases':[{'number':1,'from':'2021-06-05',
                 'to':'2021-06-20','content':'Weekends','criterion':'Quiet nights'}]}"""));
        recorded(story.send("start-phase", "{'occurred':'2021-06-05','children':['anna'],'phase':1}"));
        recorded(story.send(
                "evaluate-phase",
                "{'occurred':'2021-06-20','children':['anna'],'phase':1,'result':'go-on','finding':'Quiet'}"));
        recorded(story.send("complete-return", "{'occurred':'2021-09-01','child':'anna','planned':true}"));
        recorded(story.send("start-aftercare", """
                {'occurred':'2021-09-01','children':['anna'],'provider':'Home guidance','plannedEnd':'2022-03-01'}"""));
        var contact = recorded(story.send(
                        "record-aftercare-contact",
                        "{'occurred':'2021-10-01','children':['anna'],'observation':'Well'}"))
                .entry();
        var ended = recorded(story.send(
                        "end-aftercare",
                        "{'occurred':'2022-03-01','children':['anna'],'outcome':'end-as-planned',%s}"
                                .formatted(deliberation(contact))))
                .entry();
        var closed = recorded(story.send("close-case", """
                {'occurred':'2022-03-02','closures':[{'child':'anna','reason':'returned-home'}],
                 'goals':[{'goal':'return-home','reached':true,'finding':'At home for six months'}],
                 'retentionNoticeGiven':true,%s}""".formatted(deliberation(ended))));
        assertThat(closed.header("ETag")).isEqualTo("\"" + closed.json().path("version") + "\"");
        assertThat(closed.header("Location")).isEqualTo("/cases/" + story.caseId());
        assertThat(closed.json().path("position").longValue()).isGreaterThan(20);
    }
}
