package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.command.disclosure.DisclosureCommand.DecideSharing;
import org.houvast.command.disclosure.DisclosureCommand.Disclose;
import org.houvast.command.disclosure.DisclosureCommand.RequestAccess;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.DisclosureForm;
import org.houvast.language.disclosure.RefusalGround;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.disclosure.SharingOutcome;

/** Who asked to see the file and what was decided (D13), what was shared with others or not (D14), and what children said. */
final class DisclosureChapter {

    private final Script script;
    private final PilotFamily family;

    private DisclosureChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        var chapter = new DisclosureChapter(script);
        var stayed = script.family().endOfStay();
        switch (script.family().number()) {
            case 1 -> chapter.shareWithSchool(stayed.minusDays(40));
            case 2 -> chapter.partOfTheFile(stayed.plusDays(90));
            case 3 -> chapter.hear(stayed.minusDays(120), "Mama komt zaterdag. Mijn bed hier mag blijven staan.");
            case 5 -> {
                chapter.hear(
                        stayed.minusDays(150), "Hier is het stil. Bij mama wil ik op woensdag, en slapen wil ik hier.");
                chapter.shareAnonymised(stayed.minusDays(30));
            }
            case 7 -> chapter.fatherReads(stayed.plusDays(70));
            case 14 -> chapter.notEntitled(stayed.minusDays(45));
            case 17 -> chapter.refuseToShare(stayed.minusDays(100));
            default -> {}
        }
    }

    private void hear(LocalDate day, String words) {
        var child = family.children().getFirst();
        script.named(
                "hearing-consent",
                day.minusDays(10),
                Role.SOCIAL_WORKER,
                entries -> new GiveConsent(
                        family.caseId(),
                        on(day.minusDays(10)),
                        family.person("mother"),
                        Capacity.PARENT,
                        ConsentScope.HEARING_CHILD,
                        ConsentForm.ORAL,
                        null));
        script.named(
                "hearing-planned",
                day.minusDays(9),
                Role.SOCIAL_WORKER,
                entries -> new PlanHearing(family.caseId(), on(day.minusDays(9)), child.id(), day));
        script.named(
                "child-heard",
                day,
                Role.SOCIAL_WORKER,
                entries -> new HearKeyPerson(
                        family.caseId(),
                        on(day),
                        List.of(child.id()),
                        child.id().person(),
                        child.name(),
                        Acquaintance.CHILD,
                        words));
    }

    private void shareWithSchool(LocalDate day) {
        var consent = script.told("sharing-consent", day);
        share(
                day,
                "school van de kinderen",
                "Dat de juf weet wie de kinderen komt halen.",
                SharingOutcome.SHARE,
                "Moeder vroeg het zelf; alleen de namen van wie mag ophalen.",
                consent);
    }

    private void shareAnonymised(LocalDate day) {
        share(
                day,
                "onderzoeksbureau",
                "Evaluatie van het proefproject.",
                SharingOutcome.SHARE_ANONYMISED,
                "Voor het onderzoek volstaan cijfers zonder namen.",
                script.told("risk", day));
    }

    private void refuseToShare(LocalDate day) {
        share(
                day,
                "schuldeiser van de ouders",
                "Vraagt waar het gezin verblijft.",
                SharingOutcome.REFUSE,
                "Er is geen toestemming en geen wet die het vraagt.",
                script.told("risk", day));
    }

    private void share(
            LocalDate day,
            String recipient,
            String purpose,
            SharingOutcome outcome,
            String why,
            List<String> evidence) {
        script.named(
                "sharing",
                day,
                Role.PRIVACY_OFFICER,
                entries -> new DecideSharing(
                        family.caseId(),
                        outcome == SharingOutcome.SHARE ? ServicesChapter.onConsent(day, evidence, entries) : on(day),
                        family.childIds(),
                        recipient,
                        purpose,
                        outcome,
                        script.deliberation(entries, why, List.of(), "De ouders zijn op de hoogte.", evidence)));
    }

    private void partOfTheFile(LocalDate day) {
        var aboutGrandmother = script.notesBefore(day, 1).getFirst();
        var request = request(
                day,
                "mother",
                "Moeder",
                Requester.PARENT,
                DisclosureForm.COPY,
                "De verslagen van het verblijf in " + family.house().label() + ".");
        var decision = decide(
                day.plusDays(12),
                request,
                AccessOutcome.PARTIAL,
                "Moeder mag alles lezen wat over haar en haar kind gaat.",
                entries -> List.of(new RefusedItem(
                        entries.apply(aboutGrandmother),
                        RefusalGround.THIRD_PARTY,
                        "Gaat over de gezondheid van oma, die dat liever zelf vertelt.",
                        null)));
        disclose(day.plusDays(15), decision, "moeder", DisclosureForm.COPY);
    }

    private void fatherReads(LocalDate day) {
        var request = request(
                day,
                "father",
                "Vader",
                Requester.PARENT,
                DisclosureForm.INSPECTION,
                "Waarom de terugkeer van het jongste kind werd stilgelegd.");
        var decision = decide(
                day.plusDays(9),
                request,
                AccessOutcome.FULL,
                "Vader heeft gezag en niets in het dossier gaat over een derde die dat zou schaden.",
                entries -> List.of());
        disclose(day.plusDays(14), decision, "vader", DisclosureForm.INSPECTION);
    }

    private void notEntitled(LocalDate day) {
        var request = request(
                day,
                "former-partner",
                "Vroegere partner van moeder",
                Requester.OTHER_PERSON,
                DisclosureForm.COPY,
                "Alles wat over het gezin genoteerd is.");
        decide(
                day.plusDays(6),
                request,
                AccessOutcome.REFUSED,
                "De vrager is geen ouder en heeft geen mandaat van moeder.",
                entries -> List.of(new RefusedItem(
                        null, RefusalGround.NOT_ENTITLED, "Geen ouder, geen voogd, geen vertrouwenspersoon.", null)));
    }

    private String request(
            LocalDate day, String who, String called, Requester capacity, DisclosureForm form, String wanted) {
        return script.named(
                "access-requested",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RequestAccess(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.person(who),
                        called,
                        capacity,
                        form,
                        wanted));
    }

    private String decide(
            LocalDate day,
            String request,
            AccessOutcome outcome,
            String why,
            Function<Function<String, EventId>, List<RefusedItem>> refused) {
        return script.named(
                "access-decided",
                day,
                Role.PRIVACY_OFFICER,
                entries -> new DecideAccess(
                        family.caseId(),
                        on(day),
                        entries.apply(request),
                        outcome,
                        null,
                        refused.apply(entries),
                        script.deliberation(entries, why, List.of(), "Moeder kent de vraag.", List.of(request))));
    }

    private void disclose(LocalDate day, String decision, String recipient, DisclosureForm form) {
        script.named(
                "disclosed",
                day,
                Role.PRIVACY_OFFICER,
                entries -> new Disclose(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        entries.apply(decision),
                        recipient,
                        form,
                        List.of()));
    }
}
