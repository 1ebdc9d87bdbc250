package org.houvast.standalone.demo;

import java.util.List;

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

    private Phrases() {}
}
