package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Willingness;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;

/** From the signal to D1 and D2: the parents are heard, what weighs is noted, a colleague and another explanation are asked. */
final class ConcernChapter {

    private final Script script;
    private final PilotFamily family;
    private final LocalDate opened;
    private final List<PersonId> clients;

    private ConcernChapter(Script script, LocalDate opened, List<PersonId> clients) {
        this.script = script;
        this.family = script.family();
        this.opened = opened;
        this.clients = clients;
    }

    /**
     * Writes it.
     *
     * @param signal the step that recorded the signal
     * @return the step of D1
     */
    static String write(Script script, LocalDate opened, List<PersonId> clients, String signal) {
        return new ConcernChapter(script, opened, clients).write(signal);
    }

    private String write(String signal) {
        var talk = talk();
        var evidence = new ArrayList<>(List.of(signal, talk));
        evidence.addAll(List.of(risk(signal), protective(talk), colleague(), discussion()));
        var worrying = worrying(evidence);
        clients.forEach(parent -> willing(parent, talk));
        return worrying;
    }

    private List<ChildId> children() {
        return PilotFamily.ids(family.children());
    }

    private String talk() {
        var day = opened.plusDays(3);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordParenthoodTalk(
                        family.caseId(),
                        on(day),
                        children(),
                        clients,
                        children().size(),
                        "Wat het ouderschap vraagt, wie er helpt, en wat er moeilijk gaat."));
    }

    private String risk(String signal) {
        var day = opened.plusDays(4);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordRiskFactor(
                        family.caseId(),
                        on(day),
                        children(),
                        null,
                        Factor.DAY_NOT_ORGANISED,
                        Presence.PRESENT,
                        "De dagen hebben geen vaste gang; het toezicht valt weg.",
                        List.of(entries.apply(signal))));
    }

    private String protective(String talk) {
        var day = opened.plusDays(4);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordProtectiveFactor(
                        family.caseId(),
                        on(day),
                        children(),
                        null,
                        Factor.NETWORK_THAT_HELPS,
                        Presence.PRESENT,
                        "De grootmoeder springt bij waar ze kan.",
                        List.of(entries.apply(talk))));
    }

    private String colleague() {
        var day = opened.plusDays(6);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new ConsultColleague(
                        family.caseId(),
                        on(day),
                        children(),
                        "vertrouwenspersoon van de dienst",
                        "Is wat wij zien verontrustend, of vooral nieuw voor ons?",
                        "Leg het aan de ouders voor en vraag hoe zij het verklaren.",
                        true,
                        true));
    }

    private String discussion() {
        var day = opened.plusDays(7);
        return script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new DiscussConcerns(
                        family.caseId(),
                        on(day),
                        children(),
                        clients,
                        List.of("De kinderen zijn te vaak zonder toezicht."),
                        "Eerst verdrietig, dan open: zo kan het niet blijven.",
                        List.of("Het nachtwerk, waardoor de ochtenden misgaan"),
                        false));
    }

    private String worrying(List<String> evidence) {
        var day = opened.plusDays(9);
        return script.step(
                day,
                Role.SUPERVISOR,
                entries -> new DecideConcern(
                        family.caseId(),
                        on(day),
                        ConcernOutcome.WORRYING,
                        script.deliberation(
                                entries,
                                "De signalen zijn concreet en herhalen zich; thuis blijven is nu niet veilig.",
                                List.of("Ambulante hulp zonder uithuisplaatsing"),
                                "Moeder herkent de zorgen en vraagt hulp.",
                                evidence)));
    }

    private void willing(PersonId parent, String talk) {
        var day = opened.plusDays(11);
        script.step(
                day,
                Role.SOCIAL_WORKER,
                entries -> new AssessWillingness(
                        family.caseId(),
                        on(day),
                        parent,
                        Willingness.WILLING,
                        Ability.WITH_SUPPORT,
                        script.deliberation(
                                entries,
                                "Wil meewerken en neemt stappen; heeft daar steun bij nodig.",
                                List.of(),
                                "Ik wil dit, als iemand het mij voordoet.",
                                List.of(talk))));
    }
}
