package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.command.Sender.Answered;

/** The life of one case, told over HTTP: each step sends what the day asks for. */
public record Story(Sender sender, String caseId) {

    private static final String TEAM =
            "'participants':[{'name':'Sam','role':'supervisor'},{'name':'Kim','role':'coach','dissent':'Too soon'}]";

    /** Sends a command to the case. */
    public Answered send(String command, String body, String... headers) {
        return sender.json("/api/cases/" + caseId + "/" + command, body, headers);
    }

    /** What was answered, which must be that it was recorded. */
    public static Answered recorded(Answered answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer;
    }

    /** Why it was decided, resting on these entries. */
    public static String deliberation(String... evidence) {
        var ids = Arrays.stream(evidence).map(id -> "'" + id + "'").collect(Collectors.joining(","));
        return "'rationale':'Because','alternatives':['Wait']," + TEAM + ",'parentsView':'Fine','evidence':[" + ids
                + "]";
    }

    /** Opens the case of a mother. */
    public Answered open() {
        return recorded(sender.json("/api/cases", """
                {'caseId':'%s','occurred':'2021-01-04','family':'Family of Mia','programme':'simbahuizen-be',
                 'clients':[{'person':'mia','name':'Mia','relation':'mother'}]}""".formatted(caseId)));
    }

    /** Notes a child of two. */
    public Answered child(String child) {
        return recorded(send(
                "register-child",
                "{'occurred':'2021-01-05','child':'%s','name':'Anna','birthDate':'2019-01-01','livesWithClient':true}"
                        .formatted(child)));
    }

    /** The mother consents. */
    public Answered consent() {
        return recorded(send("give-consent", """
                {'occurred':'2021-01-10','person':'mia','capacity':'parent','scope':'trajectory','form':'written'}"""));
    }

    /** The Simba parents of the house consent as well. */
    public void carersConsent() {
        for (var carer : List.of("p1", "p2")) {
            recorded(send(
                    "give-consent",
                    "{'occurred':'2021-01-11','person':'%s','capacity':'carer','scope':'trajectory','form':'written'}"
                            .formatted(carer)));
        }
    }

    /** The team of the mother. */
    public Answered team() {
        return recorded(send(
                "form-team", "{'occurred':'2021-01-12','members':[{'person':'mia','name':'Mia','role':'parent'}]}"));
    }

    /** Home is the goal. */
    public Answered goal(String child, String evidence) {
        return recorded(send(
                "set-trajectory-goal",
                "{'occurred':'2021-01-13','child':'%s','goal':'return-home',%s}"
                        .formatted(child, deliberation(evidence))));
    }

    /** Opens a house, and approves its parents. */
    public Answered house(String house, int places) {
        recorded(sender.json("/api/houses", """
                {'house':'%s','occurred':'2020-01-01','programme':'simbahuizen-be','name':'Den Eik',
                 'address':'Eikenlaan 1','capacity':%d}""".formatted(house, places)));
        return recorded(sender.json("/api/houses/" + house + "/approve-simba-parents", """
                {'occurred':'2020-01-02','parents':[{'person':'p1','name':'An','professional':true},
                 {'person':'p2','name':'Bo','professional':false}]}"""));
    }

    /** Decides to place a child. */
    public Answered decidePlacement(String child, String house, String... evidence) {
        return send(
                "decide-placement",
                "{'occurred':'2021-01-20','child':'%s','house':'%s','outcome':'place','siblingsConsidered':'None','minutesFromHome':20,%s}"
                        .formatted(child, house, deliberation(evidence)));
    }

    /** The child moves in. */
    public Answered startPlacement(String child, String house) {
        return send("start-placement", "{'occurred':'2021-02-01','child':'%s','house':'%s'}".formatted(child, house));
    }

    /** From an empty ledger to a case in which a child may be placed. */
    public String readyForPlacement(String child) {
        open();
        var registered = child(child).entry();
        consent();
        team();
        return registered;
    }
}
