package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.RecordContextWork;
import org.houvast.command.guidance.GuidanceCommand.RecordDevelopment;
import org.houvast.command.safety.SafetyCommand.HandOverCase;
import org.houvast.command.team.TeamCommand.AddMember;
import org.houvast.command.team.TeamCommand.RemoveMember;
import org.houvast.language.access.Role;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.Support;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** The work around the sessions: the network, the context, the children's development, the partner, a hand-over. */
final class BesidesChapter {

    private static final Set<Integer> WITHOUT_PARTNER = Set.of(5, 13);
    private static final Set<Integer> HANDED_OVER = Set.of(16, 17);
    private static final int AUNT_TAKES_OVER = 12;

    private final Script script;
    private final PilotFamily family;

    private BesidesChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        var chapter = new BesidesChapter(script);
        var family = script.family();
        if (!WITHOUT_PARTNER.contains(family.number())) {
            chapter.partner(family.placed().plusDays(14));
        }
        chapter.network(family.placed().plusDays(37));
        chapter.context("context", family.placed().plusDays(52), 0);
        if (family.number() % 2 == 1) {
            chapter.context("context-again", family.placed().plusDays(170), 2);
        }
        chapter.development();
        if (family.number() == AUNT_TAKES_OVER) {
            chapter.auntInsteadOfGrandmother(family.endOfStay().plusDays(60));
        }
        if (HANDED_OVER.contains(family.number())) {
            chapter.handOver(family.endOfStay().plusDays(12));
        }
    }

    /** The foster-care service is a partner from the start (S000:565). */
    private void partner(LocalDate day) {
        var who = family.person("foster-care");
        join(day, new TeamMember(who, "pleegzorgbegeleider", TeamRole.FOSTER_CARE_SERVICE), Capacity.PROFESSIONAL);
    }

    private void join(LocalDate day, TeamMember member, Capacity capacity) {
        script.named(
                "member-" + member.role().code(),
                day,
                Role.COACH,
                entries -> new AddMember(family.caseId(), on(day), member));
        script.named(
                "consent-" + member.role().code(),
                day,
                Role.SOCIAL_WORKER,
                entries -> new GiveConsent(
                        family.caseId(),
                        on(day),
                        member.person(),
                        capacity,
                        ConsentScope.TRAJECTORY,
                        ConsentForm.WRITTEN,
                        null));
    }

    private void auntInsteadOfGrandmother(LocalDate day) {
        join(day, new TeamMember(family.person("aunt"), "tante", TeamRole.NETWORK_MEMBER), Capacity.NETWORK_MEMBER);
        script.named(
                "grandmother-leaves",
                day,
                Role.COACH,
                entries -> new RemoveMember(
                        family.caseId(),
                        on(day).because("Oma is ziek en geeft haar plaats in het team door aan tante."),
                        family.person("grandmother")));
    }

    private void network(LocalDate day) {
        var neighbour = family.number() % 2 == 0;
        script.named(
                "network",
                day,
                Role.SOCIAL_WORKER,
                entries -> new ActivateNetwork(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.person(neighbour ? "neighbour" : "grandmother"),
                        neighbour ? "Buurvrouw" : "Oma",
                        neighbour ? NetworkRelation.NEIGHBOUR : NetworkRelation.FAMILY,
                        neighbour ? Support.CHILD_CARE : Support.PRACTICAL,
                        script.varied(Phrases.PROMISES, 0)));
    }

    private void context(String name, LocalDate day, int shift) {
        var work = script.varied(Phrases.CONTEXT, shift);
        script.named(
                name,
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordContextWork(
                        family.caseId(), on(day), family.parents(), work.factor(), work.action()));
    }

    private void development() {
        int days = 75;
        for (var child : family.children()) {
            var day = family.placed().plusDays(days);
            var seen = script.varied(Phrases.DEVELOPMENT, days);
            script.named(
                    "development-" + child.id().value(),
                    day,
                    Role.SUPERVISOR,
                    entries -> new RecordDevelopment(
                            family.caseId(), on(day), child.id(), seen.domain(), child.name() + seen.observation()));
            days += 41;
        }
    }

    private void handOver(LocalDate day) {
        boolean grandparents = family.has(Episode.TO_GRANDPARENTS);
        script.named(
                "hand-over",
                day,
                Role.SUPERVISOR,
                entries -> new HandOverCase(
                        family.caseId(),
                        on(day).because(
                                        grandparents
                                                ? "Het kind woont nu bij de grootouders; het wijkteam volgt hen verder op."
                                                : "De kinderen wonen in een pleeggezin; de pleegzorgbegeleider volgt verder."),
                        grandparents
                                ? "wijkteam van de grootouders"
                                : "Dienst Pleegzorg, begeleider van het pleeggezin"));
    }
}
