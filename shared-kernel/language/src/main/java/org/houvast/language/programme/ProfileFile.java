package org.houvast.language.programme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.houvast.language.access.Role;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.intake.IntakeElement;

/** A programme profile as a file of settings ({@link Properties}), one {@code name=value} per line. */
public final class ProfileFile {

    private static final String DECIDES = "decides.";
    private static final String SIMBA = "simba.";

    private ProfileFile() {}

    static ProgrammeProfile shipped(String name) {
        try (var stream = ProfileFile.class.getResourceAsStream(name + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("No profile is shipped as " + name);
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The profile that a text holds.
     *
     * @throws NoProfile naming the first setting that is missing, unknown, or holds what it may not
     */
    public static ProgrammeProfile read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProgrammeProfile read(Reader text) throws IOException {
        var properties = new Properties();
        properties.load(text);
        var settings = new Settings(properties);
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
                Set.copyOf(settings.words("simba.intake-elements", IntakeElement.values())),
                Set.copyOf(settings.words("simba.video-methods", VideoMethod.values())));
    }

    private static Map<DecisionKind, Set<Role>> deciders(Settings settings) {
        var deciders = new EnumMap<DecisionKind, Set<Role>>(DecisionKind.class);
        List<DecisionKind> kinds = Arrays.asList(DecisionKind.values());
        kinds.stream()
                .filter(kind -> settings.has(DECIDES + kind.code()))
                .forEach(kind -> deciders.put(kind, Set.copyOf(settings.words(DECIDES + kind.code(), Role.values()))));
        return deciders;
    }
}
