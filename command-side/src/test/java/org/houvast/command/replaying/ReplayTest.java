package org.houvast.command.replaying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Story.given;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.story.Story;
import org.houvast.language.EventId;
import org.houvast.language.access.CommandName;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.Relation;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.profile.ProfileFile;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.rule.Rule;
import org.junit.jupiter.api.Test;

/** Who would be judged differently by a new version of a profile, with the past left as it was judged. */
class ReplayTest {

    private final Story story = given(
            houseOpened(HOUSE, 3),
            simbaParents(HOUSE),
            caseOpened(),
            born(ANNA, "2017-03-01"),
            placed(ANNA, "2021-01-10"));

    ReplayTest() {
        story.when(new ReassessRisk(
                        CASE,
                        on("2021-04-09"),
                        List.of(ANNA),
                        List.of(new FactorAssessment(
                                FactorKind.RISK, Factor.DEBT, Presence.PRESENT, Change.LOWERED, null)),
                        "The debts are being paid"))
                .thenNotWarnedOf("R30");
    }

    @Test
    void the_same_settings_judge_nobody_differently() {
        var replay = new Replay(version(90, Map.of()));
        assertThat(differences(replay)).isEmpty();
        assertThat(replay.judged()).isEqualTo(6);
    }

    @Test
    void a_shorter_interval_makes_a_reassessment_late_that_was_in_time() {
        assertThat(differences(new Replay(version(91, Map.of("simba.reassess-every-months", "2")))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.command()).isEqualTo(CommandName.REASSESS_RISK);
                    assertThat(difference.occurred()).hasToString("2021-04-09");
                    assertThat(difference.instead()).extracting(Found::rule).containsExactly(Rule.R30);
                    assertThat(difference.noMore()).isEmpty();
                    assertThat(difference.refused()).isFalse();
                });
    }

    @Test
    void another_age_makes_a_placement_one_that_is_warned_of() {
        assertThat(differences(new Replay(version(92, Map.of("simba.child-under-years", "3")))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.command()).isEqualTo(CommandName.START_PLACEMENT);
                    assertThat(difference.instead()).extracting(Found::rule).containsExactly(Rule.R15);
                });
    }

    @Test
    void fewer_places_would_have_refused_the_house() {
        assertThat(differences(new Replay(version(93, Map.of("simba.places-to", "2")))))
                .anySatisfy(difference -> {
                    assertThat(difference.command()).isEqualTo(CommandName.OPEN_HOUSE);
                    assertThat(difference.refused()).isTrue();
                });
    }

    @Test
    void what_was_found_is_found_again() {
        var sent = given();
        sent.when(new OpenHouse(HOUSE, on("2020-01-01"), Programme.SIMBAHUIZEN_BE, "The Oak", "A street", 3));
        sent.when(new OpenCase(
                CASE,
                on("2021-01-01"),
                "Peeters",
                Programme.SIMBAHUIZEN_BE,
                List.of(new Client(MOTHER, "Mia", Relation.MOTHER))));
        sent.when(new RegisterChild(CASE, on("2021-01-01"), ANNA, "Anna", LocalDate.parse("2017-03-01"), true));
        sent.when(new StartPlacement(CASE, on("2021-01-10"), ANNA, HOUSE)).thenWarnedOf("R23");
        var replay = new Replay(version(94, Map.of()));
        assertThat(replayed(sent, replay)).isEmpty();
        assertThat(replay.judged()).isEqualTo(4);
        assertThat(replay.notReproduced()).isZero();
    }

    @Test
    void an_entry_that_would_be_judged_differently_today_by_its_own_version_is_counted() {
        var replay = new Replay(version(95, Map.of()));
        replayed(story, replay);
        assertThat(replay.notReproduced())
                .as("the placement of the story was recorded without the warnings that it has to have")
                .isPositive();
    }

    @Test
    void a_birth_date_counts_as_it_was_corrected_then_and_under_another_profile() {
        var sent = given();
        sent.when(new OpenHouse(HOUSE, on("2020-01-01"), Programme.SIMBAHUIZEN_BE, "The Oak", "A street", 3));
        sent.when(new OpenCase(
                CASE,
                on("2021-01-01"),
                "Peeters",
                Programme.SIMBAHUIZEN_BE,
                List.of(new Client(MOTHER, "Mia", Relation.MOTHER))));
        sent.when(new RegisterChild(CASE, on("2021-01-01"), ANNA, "Anna", LocalDate.parse("2018-03-01"), true));
        sent.when(new CorrectEntry(
                CASE,
                on("2021-01-05").because("The passport says so"),
                new EventId("child-registered"),
                "She was born a year before",
                List.of(new CorrectedField("birthDate", "2017-01-10")),
                null));
        sent.when(new StartPlacement(CASE, on("2021-01-10"), ANNA, HOUSE)).thenWarnedOf("R15");
        var same = new Replay(version(96, Map.of()));
        assertThat(asNamed(sent, same)).isEmpty();
        assertThat(same.notReproduced()).isZero();
        assertThat(asNamed(sent, new Replay(version(97, Map.of("simba.child-under-years", "5")))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.command()).isEqualTo(CommandName.START_PLACEMENT);
                    assertThat(difference.noMore()).extracting(Found::rule).containsExactly(Rule.R15);
                });
    }

    /** Replayed with the entries under the ids by which corrections refer to them. */
    private static List<Difference> asNamed(Story story, Replay replay) {
        var ids = story.entries().keySet().iterator();
        var events = story.everything();
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(i ->
                        replay
                                .next(events.get(i) instanceof CaseEvent ? ids.next() : id(events, i), events.get(i))
                                .stream())
                .toList();
    }

    private static Circumstances on(String day) {
        return Circumstances.on(LocalDate.parse(day));
    }

    private List<Difference> differences(Replay replay) {
        return replayed(story, replay);
    }

    private static List<Difference> replayed(Story story, Replay replay) {
        var events = story.everything();
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(i -> replay.next(id(events, i), events.get(i)).stream())
                .toList();
    }

    private static EventId id(List<DomainEvent> events, int number) {
        return new EventId(events.get(number).getClass().getSimpleName() + "-" + number);
    }

    private static ProgrammeProfile version(int version, Map<String, String> changes) {
        var file = ResourceBundle.getBundle("org.houvast.language.profile.simbahuizen-be@1", Locale.ROOT);
        var settings = new HashMap<String, String>(Stream.of(file)
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toMap(key -> key, file::getString)));
        settings.put("version", String.valueOf(version));
        settings.put("from", "2%03d-01-01".formatted(900 + version - 90));
        settings.putAll(changes);
        var profile = ProfileFile.of(settings);
        Profiles.take(List.of(profile));
        return profile;
    }
}
