package org.houvast.language.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.access.Role;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;

/** A programme profile as a file of settings, one {@code name=value} per line. */
public final class ProfileFile {

    private static final String DECIDES = "decides.";
    private static final String SIMBA = "simba.";

    /** May be left out: versions that were kept before it was asked for stay as they are. */
    private static final String TRAVEL = "simba.travel-minutes";

    private ProfileFile() {}

    static ProgrammeProfile shipped(String name) {
        var file = ResourceBundle.getBundle(
                "org.houvast.language.profile." + name,
                Locale.ROOT,
                ProfileFile.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return of(file.keySet().stream().collect(Collectors.toMap(setting -> setting, file::getString)));
    }

    /**
     * The profile that these settings make.
     *
     * @param given the settings by name, as they stand in the file
     * @throws NoProfile naming the first setting that is missing, unknown, or holds what it may not
     */
    public static ProgrammeProfile of(Map<String, String> given) {
        var settings = new Settings(given);
        var profile = new ProgrammeProfile(
                new ProfileVersion(settings.word("programme", Programme.values()), settings.atLeast(1, "version")),
                settings.day("from"),
                kindreflex(settings),
                settings.any(SIMBA) ? Optional.of(simba(settings)) : Optional.empty(),
                deciders(settings));
        settings.nothingElse();
        return profile;
    }

    private static KindreflexSettings kindreflex(Settings settings) {
        return new KindreflexSettings(
                settings.atLeast(1, "kindreflex.team-of"),
                settings.atLeast(0, "kindreflex.own-consent-from-years"),
                settings.atLeast(0, "kindreflex.talk-within-days"),
                settings.atLeast(0, "kindreflex.safety-persons"),
                settings.atLeast(1, "kindreflex.reorientation-months"),
                settings.atLeast(1, "kindreflex.reorientation-under-years"));
    }

    private static SimbaSettings simba(Settings settings) {
        int child = settings.atLeast(1, "simba.child-under-years");
        int places = settings.atLeast(1, "simba.places-from");
        int from = settings.atLeast(0, "simba.term-from-months");
        int warning = settings.atLeast(from, "simba.term-warning-months");
        return new SimbaSettings(
                child,
                settings.atLeast(child, "simba.sibling-under-years"),
                places,
                settings.atLeast(places, "simba.places-to"),
                from,
                warning,
                settings.atLeast(warning, "simba.term-to-months"),
                settings.atLeast(1, "simba.reassess-every-months"),
                settings.atLeast(0, "simba.aftercare-months"),
                settings.atLeast(1, "simba.session-every-days"),
                settings.atLeast(1, "simba.contact-every-days"),
                settings.atLeast(0, "simba.network-within-days"),
                settings.atLeast(1, "simba.domains-every-months"),
                settings.atLeast(0, "simba.partner-within-days"),
                settings.atLeast(0, "simba.consent-notice-days"),
                settings.has(TRAVEL) ? OptionalInt.of(settings.atLeast(1, TRAVEL)) : OptionalInt.empty(),
                Set.copyOf(settings.words("simba.intake-elements", IntakeElement.values())),
                Set.copyOf(settings.words("simba.video-methods", VideoMethod.values())));
    }

    private static Map<DecisionKind, Set<Role>> deciders(Settings settings) {
        var deciders = new EnumMap<DecisionKind, Set<Role>>(DecisionKind.class);
        Arrays.stream(DecisionKind.values())
                .filter(kind -> settings.has(DECIDES + kind.code()))
                .forEach(kind -> deciders.put(
                        kind,
                        Set.copyOf(settings.words(
                                DECIDES + kind.code(), Role.ofPeople().toArray(Role[]::new)))));
        return deciders;
    }
}
