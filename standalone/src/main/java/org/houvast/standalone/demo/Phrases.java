package org.houvast.standalone.demo;

import java.util.List;
import org.houvast.language.guidance.ContextFactor;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.DevelopmentDomain;
import org.jspecify.annotations.Nullable;

/** What the workers of the reconstruction write; invented, in the words of the sources. */
final class Phrases {

    static final List<String> SESSIONS = List.of(
            "Moeder volgt het spel van het kind en benoemt wat ze ziet.",
            "Samen de beelden van vorige week bekeken: moeder herkent wanneer het kind contact zoekt.",
            "Het avondritueel stap voor stap doorgenomen; het lukt drie avonden op de vijf.",
            "Gesprek over vermoeidheid en wie er kan bijspringen als het te veel wordt.",
            "Ouder zegt rustig nee en blijft erbij; het kind laat zich troosten.",
            "Geoefend met aansluiten bij het tempo van het kind aan tafel.",
            "Moeilijke week: de ouder is gespannen door de schulden, maar komt wel.",
            "Besproken welke momenten thuis goed gaan en wat het dan anders maakt.",
            "De ouder merkt zelf op dat luisteren meer oplevert dan herhalen.",
            "Veiligheidsafspraken nagelezen; de buurvrouw kent ze ook.",
            "Samen boodschappen gedaan en gekookt; de ouder houdt het overzicht.",
            "De ouder vertelt hoe het vroeger thuis ging en wat zij anders wil.");

    static final List<String> CONTACTS = List.of(
            "Het kind loopt de ouder tegemoet. Samen gelezen en gegeten.",
            "Rustig bezoek; afscheid nemen gaat vlotter dan vorige keer.",
            "De ouder is een kwartier te laat, het kind wacht aan het raam. Daarna fijn gespeeld.",
            "Samen naar de speeltuin. De ouder houdt goed in het oog waar het kind is.",
            "Het kind is moe en huilt veel; de ouder blijft kalm en vraagt hulp.",
            "De ouder brengt een foto mee van thuis; het kind wil ze houden.",
            "Badje en bedritueel gedaan met de Simba-ouder in de buurt.",
            "Oma is mee. Het kind wil bij haar op schoot.");

    static final List<String> AFTERCARE = List.of(
            "Huisbezoek: het kind slaapt goed en gaat elke dag naar school of opvang.",
            "De ouder belde zelf toen het moeilijk ging; samen naar een oplossing gezocht.",
            "Het netwerk springt bij zoals afgesproken; de veiligheidsafspraken staan aan de kast.",
            "Even spannend rond geld; afspraak bij het OCMW vastgelegd.",
            "De kinderen spelen, de ouder houdt het ritme vast.");

    static final List<String> SIGNALS = List.of(
            "De kinderen kwamen deze week drie keer zonder boterhammen naar de opvang.",
            "De politie kwam tweemaal ter plaatse voor ruzie; de kinderen waren erbij.",
            "De kinderen waren vier avonden na acht uur alleen thuis.",
            "Het jongste kind kwam twee weken na elkaar met dezelfde kleren en luieruitslag.");

    static final List<String> UNEASE = List.of(
            "De kinderen zijn stil zodra moeder binnenkomt; ik kan er de vinger niet op leggen.",
            "Bij elk bezoek is er een andere reden waarom de kinderen niet wakker zijn.",
            "Moeder lacht wanneer ze vertelt dat ze niet meer kan.");

    static final List<String> SUPPORT = List.of(
            "Samen gekeken welke uren van de dag het zwaarst zijn en wie dan kan komen.",
            "Besproken wat de ruzies met de kinderen doen, en hoe je het hun uitlegt.",
            "Meegegaan naar de huisarts; moeder vroeg er zelf om hulp bij het slapen.",
            "Een weekschema gemaakt met plaats voor rust, op de maat van moeder.");

    static final List<String> REPORTS = List.of(
            "De huisarts schrijft dat moeder uitgeput is en zelden op afspraak komt.",
            "Het kinderdagverblijf meldt dat de jongste op zes weken elf dagen niet kwam.",
            "De verpleegkundige zag het jongste kind en vond het gewicht te laag.");

    static final List<String> PROMISES = List.of(
            "Haalt de kinderen op woensdag van school en blijft tot moeder thuis is.",
            "Belt elke zondagavond even om te horen hoe het gaat.",
            "Komt langs als moeder belt, ook 's nachts.");

    /** Work on the context of parenthood. */
    record Work(ContextFactor factor, String action) {}

    static final List<Work> CONTEXT = List.of(
            new Work(ContextFactor.HOUSING, "Samen ingeschreven voor een sociale woning; de wachttijd is lang."),
            new Work(
                    ContextFactor.ECONOMIC_SITUATION,
                    "Afspraak bij het OCMW voor budgetbeheer; moeder heeft de papieren bij zich."),
            new Work(ContextFactor.MENTAL_HEALTH, "Meegegaan naar het eerste gesprek bij het CGG."),
            new Work(ContextFactor.SOCIAL_RELATIONS, "De zus van moeder gebeld; zij zien elkaar weer."),
            new Work(ContextFactor.PHYSICAL_HEALTH, "Tandarts en ziekenfonds in orde gebracht."));

    /** What was seen of a child's development; the name of the child comes before it. */
    record Seen(DevelopmentDomain domain, String observation) {}

    static final List<Seen> DEVELOPMENT = List.of(
            new Seen(DevelopmentDomain.EMOTIONAL, " laat zich troosten en kijkt daarna weer rond."),
            new Seen(DevelopmentDomain.COGNITIVE, " zegt elke week nieuwe woorden en wijst aan wat het bedoelt."),
            new Seen(DevelopmentDomain.PHYSICAL, " slaapt door, eet mee aan tafel en groeit weer volgens de curve."),
            new Seen(DevelopmentDomain.EMOTIONAL, " durft boos te zijn op de Simba-ouders en zoekt hen daarna op."),
            new Seen(
                    DevelopmentDomain.PHYSICAL,
                    " beweegt graag en durft steeds meer; fijne bewegingen vragen nog oefening."));

    /** A goal in a parent's words, and how it goes. */
    record Wish(String words, @Nullable CoreDomain domain, String begins, String succeeds, String falters) {}

    static final List<Wish> WISHES = List.of(
            new Wish(
                    "Ik wil dat het avondeten rustig is, zonder roepen.",
                    CoreDomain.PARENTING_SKILLS,
                    "Twee avonden op de zeven lukt het.",
                    "De meeste avonden is het rustig; moeder merkt zelf wat helpt.",
                    "Het lukt in het huis, thuis nog niet."),
            new Wish(
                    "Ik wil dat mijn kind naar mij toe komt als het verdriet heeft.",
                    CoreDomain.PARENT_CHILD_RELATION,
                    "Het kind zoekt nog vooral de Simba-ouder.",
                    "Het kind komt nu ook bij moeder op schoot.",
                    "Op goede dagen wel; na een gemist bezoek begint het opnieuw."),
            new Wish(
                    "Ik wil thuis een slot op de deur en niemand die zomaar binnenkomt.",
                    CoreDomain.SAFETY,
                    "Er is met de huisbaas gesproken.",
                    "Het slot is er en de afspraak met haar vroegere vriend houdt stand.",
                    "Haar vroegere vriend staat nog geregeld aan de deur."),
            new Wish(
                    "Ik wil weer iemand hebben die ik kan bellen.",
                    CoreDomain.SOCIAL_NETWORK,
                    "Moeder noemt één naam, maar belt nog niet.",
                    "Moeder belt haar zus elke week, en de buurvrouw als het moet.",
                    "Er zijn namen, maar moeder belt pas als het te laat is."));

    static final List<String> FILMED = List.of(
            "Samen gekeken naar het eten: moeder ziet dat het kind haar aankijkt voor het begint te huilen.",
            "Moeder benoemt wat het kind doet, wacht even, en het kind gaat verder. Drie keer achter elkaar.",
            "Moeder kiest zelf de beelden waarop ze trots is.");

    static final List<String> WORRIES = List.of(
            "'s Avonds is er soms niemand bij de kinderen.",
            "Als de ouders ruzie maken, slaan de deuren en zijn de kinderen bang.",
            "Op slechte dagen komt moeder het bed niet uit en eten de kinderen niet.");

    static final List<String> EXCEPTIONS = List.of(
            "Wanneer oma belt, staat moeder op.",
            "In de weken met een vast schema ging het elke avond goed.",
            "Als moeder de buurvrouw belt, loopt het niet uit de hand.");

    static final List<String> SAFETY_WISHES = List.of(
            "Dat mijn kinderen zich thuis niet bang voelen.",
            "Dat ik durf te bellen voor het te laat is.",
            "Dat er elke dag gegeten en geslapen wordt, ook als het mij niet gaat.");

    static final List<String> AGREEMENTS = List.of(
            "Moeder belt oma wanneer het te veel wordt; oma komt dezelfde avond.",
            "Wie boos is, gaat een blok om; er blijft altijd iemand bij de kinderen.",
            "De kinderen weten wie ze bellen; het nummer hangt aan de kast.");

    static final List<String> CHANGES = List.of(
            "Zes weken geen avond alleen; oma kwam twee keer en dat volstond.",
            "Het is rustig in huis, ook op zondag; de buurvrouw bevestigt het.",
            "Moeder staat elke dag op met de kinderen en vraagt op tijd hulp.");

    static final List<String> REVIEWS = List.of(
            "De afspraken nagelezen met oma erbij: alle drie houden ze stand.",
            "Eén afspraak aangepast: wie iets merkt, belt eerst moeder en dan oma.",
            "Moeder belde in een moeilijke week zelf; de kinderen wisten wie er zou komen.");

    private Phrases() {}
}
