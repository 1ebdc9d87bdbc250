package org.houvast.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.houvast.standalone.demo.HomeChapter.Home;
import org.houvast.standalone.demo.PilotFamily.Episode;

/** The whole reconstruction: the steps of all families and houses, in the order in which they are recorded. */
final class PilotStory {

    private PilotStory() {}

    static List<Step> steps() {
        var steps = new ArrayList<>(HousesChapter.steps());
        Pilot.families().forEach(family -> steps.addAll(of(family)));
        steps.sort(Comparator.comparing(Step::recorded).thenComparing(Step::key));
        return List.copyOf(steps);
    }

    private static List<Step> of(PilotFamily family) {
        var script = new Script(family);
        IntakeChapter.write(script);
        GuidanceChapter.write(script);
        BesidesChapter.write(script);
        ParentGoalsChapter.write(script);
        VideoChapter.write(script);
        ServicesChapter.write(script);
        var reassessed = ReassessmentChapter.write(script);
        var evidence = new ArrayList<String>();
        LocalDate lastDay = family.endOfStay();
        var elsewhere = family.children(course -> !course.comesHome());
        if (!elsewhere.isEmpty()) {
            evidence.add(ElsewhereChapter.write(script, elsewhere, reassessed.elsewhere()));
        }
        var returning = family.children(Course::comesHome);
        if (!returning.isEmpty()) {
            List<Home> home = HomeChapter.write(script, returning, reassessed.home());
            if (family.has(Episode.RE_ENTRY)) {
                home = List.of(home.getLast(), ReEntryChapter.write(script, home.getFirst()));
            }
            for (var together : byDay(home)) {
                var aftercare = AftercareChapter.write(script, together);
                evidence.add(aftercare.step());
                lastDay = aftercare.day();
            }
        }
        EpisodesChapter.write(script);
        MandatedServiceChapter.write(script);
        DisclosureChapter.write(script);
        ClosingChapter.write(script, lastDay.plusDays(24), evidence);
        NetworkChapter.write(script);
        return script.steps();
    }

    private static Collection<List<Home>> byDay(List<Home> home) {
        return new TreeMap<>(home.stream().collect(Collectors.groupingBy(Home::day))).values();
    }
}
