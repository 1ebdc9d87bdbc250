package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.programme.Programme;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;

/** From the signal over the concern and the admission to the team, the consents, the goals and the placement. */
final class IntakeChapter {

    private final Script script;
    private final PilotFamily family;

    private IntakeChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        new IntakeChapter(script).write();
    }

    private void write() {
        var caseId = family.caseId();
        var opened = family.placed().minusDays(47);
        script.step(
                opened,
                Role.SOCIAL_WORKER,
                entries -> new OpenCase(
                        caseId,
                        on(opened),
                        "Gezin %02d".formatted(family.number()),
                        Programme.SIMBA_FAMILIEZORG_NL,
                        clients()));
        for (var child : family.children()) {
            script.step(
                    opened,
                    Role.SOCIAL_WORKER,
                    entries -> new RegisterChild(caseId, on(opened), child.id(), child.name(), child.born(), true));
        }
        var observation = script.oneOf(Phrases.SIGNALS);
        var signal = script.step(
                opened.plusDays(1),
                Role.SOCIAL_WORKER,
                entries -> new RecordSignal(
                        caseId,
                        on(opened.plusDays(1)),
                        PilotFamily.ids(family.children()),
                        "opvang",
                        observation,
                        "De basiszorg en het toezicht staan onder druk."));
        var clients = clients().stream().map(Client::person).toList();
        var worrying = ConcernChapter.write(script, opened, clients, signal);
        script.remember("signal", signal, opened.plusDays(1));
        script.remember("worrying", worrying, opened.plusDays(9));
        FirstStepsChapter.write(script, opened);
        AdmissionChapter.write(script, opened, worrying);
        team(opened.plusDays(16));
        consents(opened.plusDays(20));
        goals(opened.plusDays(24), signal, worrying);
        PlacementChapter.write(script, worrying);
    }

    private List<Client> clients() {
        var mother = new Client(family.person("mother"), "Moeder van gezin " + family.number(), Relation.MOTHER);
        var father = new Client(family.person("father"), "Vader van gezin " + family.number(), Relation.FATHER);
        return family.withFather() ? List.of(mother, father) : List.of(mother);
    }

    private List<TeamMember> members() {
        var members = new ArrayList<TeamMember>();
        clients().forEach(client -> members.add(new TeamMember(client.person(), client.name(), TeamRole.PARENT)));
        var house = family.house();
        members.add(new TeamMember(house.firstParentId(), house.firstParent(), TeamRole.SIMBA_PARENT));
        members.add(new TeamMember(house.secondParentId(), house.secondParent(), TeamRole.SIMBA_PARENT));
        members.add(new TeamMember(family.person("coach"), "familiecoach", TeamRole.FAMILY_COACH));
        members.add(new TeamMember(family.person("social-worker"), "sociaal werker", TeamRole.SOCIAL_WORKER));
        members.add(new TeamMember(family.person("grandmother"), "grootmoeder", TeamRole.NETWORK_MEMBER));
        return members;
    }

    private void team(LocalDate day) {
        script.step(day, Role.COACH, entries -> new FormTeam(family.caseId(), on(day), members()));
    }

    private void consents(LocalDate day) {
        for (var member : members()) {
            script.step(day, Role.SOCIAL_WORKER, entries -> consent(member.person(), capacity(member.role()), day));
        }
    }

    private GiveConsent consent(PersonId person, Capacity capacity, LocalDate day) {
        return new GiveConsent(
                family.caseId(), on(day), person, capacity, ConsentScope.TRAJECTORY, ConsentForm.WRITTEN, null);
    }

    private static Capacity capacity(TeamRole role) {
        return switch (role) {
            case PARENT -> Capacity.PARENT;
            case SIMBA_PARENT -> Capacity.CARER;
            case NETWORK_MEMBER -> Capacity.NETWORK_MEMBER;
            default -> Capacity.PROFESSIONAL;
        };
    }

    private void goals(LocalDate day, String... evidence) {
        for (var child : family.children()) {
            var goal = child.course().aimsAtReturn() ? TrajectoryGoal.RETURN_HOME : TrajectoryGoal.FAMILY_STRENGTHENING;
            var why = child.course().aimsAtReturn()
                    ? "De ouder wil en kan veranderen wat nodig is; terug naar huis is de ambitie."
                    : "Thuis wonen is niet meer haalbaar; het contact en de band versterken is de ambitie.";
            var step = script.step(
                    day,
                    Role.COACH,
                    entries -> new SetTrajectoryGoal(
                            family.caseId(),
                            on(day),
                            child.id(),
                            goal,
                            script.deliberation(
                                    entries,
                                    why,
                                    List.of("Familieversterking", "Terugkeer naar huis"),
                                    "De ouders staan achter dit doel.",
                                    List.of(evidence))));
            script.goalSet(child.id(), step);
        }
    }
}
