package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.referral.ReferralCommand.EndService;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.language.EventId;
import org.houvast.language.access.Role;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.Ground;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.referral.ServiceEndReason;
import org.houvast.language.referral.ServiceType;
import org.jspecify.annotations.Nullable;

/** The services that families get help from besides, on a parent's consent to sharing, and how that ends. */
final class ServicesChapter {

    /** A service: what for, by which practice of the catalogue, for how many months, and how it ends. */
    private record Help(
            ServiceType service, String aim, @Nullable String practice, int months, ServiceEndReason end) {}

    private static final Map<Integer, Help> HELP = Map.of(
            1, new Help(ServiceType.CGG, "Verwerken wat er vroeger gebeurde.", "emdr", 5, ServiceEndReason.AS_PLANNED),
            2,
                    new Help(
                            ServiceType.HUIS_VAN_HET_KIND,
                            "Andere ouders ontmoeten.",
                            "baby-en-peuterspeelpunten",
                            6,
                            ServiceEndReason.AS_PLANNED),
            4,
                    new Help(
                            ServiceType.OTHER,
                            "Elke week een vrijwilliger die meehelpt.",
                            "home-start",
                            8,
                            ServiceEndReason.BY_AGREEMENT),
            6,
                    new Help(
                            ServiceType.CAW,
                            "Een plek zoeken om te wonen en de post op orde krijgen.",
                            null,
                            4,
                            ServiceEndReason.AS_PLANNED),
            7,
                    new Help(
                            ServiceType.HUIS_VAN_HET_KIND,
                            "De spanning tussen de ouders weghouden van de kinderen.",
                            "hoogspanning-in-huis",
                            3,
                            ServiceEndReason.AS_PLANNED),
            8,
                    new Help(
                            ServiceType.CGG,
                            "Iemand voor de kinderen om te praten over mama die ziek is.",
                            "kopp-praatgroepen",
                            5,
                            ServiceEndReason.BY_CLIENT),
            10,
                    new Help(
                            ServiceType.DEBT_COUNSELLING,
                            "De schulden in kaart en een afbetalingsplan.",
                            null,
                            9,
                            ServiceEndReason.AS_PLANNED),
            12,
                    new Help(
                            ServiceType.OCMW,
                            "Eén begeleider voor alles tegelijk.",
                            "miriam-projecten",
                            10,
                            ServiceEndReason.BY_AGREEMENT),
            15,
                    new Help(
                            ServiceType.OTHER,
                            "Een buddy om mee op stap te gaan.",
                            "buddy-project",
                            7,
                            ServiceEndReason.BY_SERVICE),
            17,
                    new Help(
                            ServiceType.POSITIEVE_HERORIENTERING,
                            "Samen kijken wat wel nog kan.",
                            null,
                            3,
                            ServiceEndReason.BY_CLIENT));

    private final Script script;
    private final PilotFamily family;

    private ServicesChapter(Script script) {
        this.script = script;
        this.family = script.family();
    }

    static void write(Script script) {
        var help = HELP.get(script.family().number());
        if (help != null) {
            new ServicesChapter(script).write(help);
        }
    }

    private void write(Help help) {
        var consented = family.placed().plusDays(21);
        var consent = script.named(
                "sharing-consent",
                consented,
                Role.SOCIAL_WORKER,
                entries -> new GiveConsent(
                        family.caseId(),
                        on(consented),
                        family.person("mother"),
                        Capacity.PARENT,
                        ConsentScope.SHARING,
                        ConsentForm.WRITTEN,
                        null));
        var from = consented.plusDays(13);
        var until = from.plusMonths(help.months());
        var practice = help.practice() == null ? null : new PracticeId(help.practice());
        var involved = script.named(
                "service",
                from,
                Role.SOCIAL_WORKER,
                entries -> new InvolveService(
                        family.caseId(),
                        onConsent(from, List.of(consent), entries),
                        family.childIds(),
                        help.service(),
                        help.aim(),
                        until,
                        practice));
        script.named(
                "service-ended",
                until,
                Role.SOCIAL_WORKER,
                entries -> new EndService(family.caseId(), on(until), entries.apply(involved), help.end()));
    }

    /** On a day, on the consent to sharing that is named, if any. */
    static Circumstances onConsent(LocalDate day, List<String> consent, Function<String, EventId> entries) {
        var ground = consent.stream()
                .findFirst()
                .map(key -> new Ground(Ground.Kind.CONSENT, entries.apply(key).value()))
                .orElse(null);
        return new Circumstances(day, null, null, null, ground, null, List.of());
    }
}
