package org.houvast.language.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.access.Role;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfilesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 12);

    @Nested
    class Which_is_in_force {

        @ParameterizedTest
        @EnumSource
        void every_programme_has_a_profile_of_its_own(Programme programme) {
            assertThat(Profiles.inForce(programme, DAY).id().programme()).isEqualTo(programme);
        }

        @Test
        void what_happened_before_the_first_version_is_judged_by_the_first() {
            assertThat(Profiles.inForce(Programme.SIMBAHUIZEN_BE, LocalDate.of(2009, 1, 1))
                            .id())
                    .isEqualTo(new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1));
        }

        @Test
        void a_new_version_applies_from_its_day_and_not_before() {
            var versions = List.of(
                    Profiles.inForce(Programme.SIMBAHUIZEN_BE, DAY),
                    read(text().replace("version=1", "version=2").replace("from=2017-01-01", "from=2021-03-12")));
            assertThat(version(DAY.minusDays(1), versions)).isEqualTo(1);
            assertThat(version(DAY, versions)).isEqualTo(2);
        }

        private static int version(LocalDate day, List<ProgrammeProfile> among) {
            return Profiles.inForce(Programme.SIMBAHUIZEN_BE, day, among).id().version();
        }
    }

    @Nested
    class What_they_hold {

        @Test
        void the_flemish_houses_take_children_of_nought_to_three_and_siblings_up_to_six() {
            assertThat(Profiles.inForce(Programme.SIMBAHUIZEN_BE, DAY).simba())
                    .get()
                    .satisfies(simba -> {
                        assertThat(simba.childUnderYears()).isEqualTo(4);
                        assertThat(simba.siblingUnderYears()).isEqualTo(7);
                        assertThat(simba.termToMonths()).isEqualTo(18);
                        assertThat(simba.travelMinutes()).hasValue(45);
                        assertThat(simba.intakeElements()).containsExactlyInAnyOrder(IntakeElement.values());
                        assertThat(simba.videoMethods()).hasSize(4).doesNotContain(VideoMethod.OTHER);
                    });
        }

        @Test
        void the_kindreflex_places_no_children_and_takes_no_decision_on_one() {
            var kindreflex = Profiles.inForce(Programme.KINDREFLEX, DAY);
            assertThat(kindreflex.simba()).isEmpty();
            assertThat(kindreflex.decidersOf(DecisionKind.D6)).isEmpty();
            assertThat(kindreflex.decidersOf(DecisionKind.D12)).containsExactly(Role.SUPERVISOR);
        }

        @Test
        void a_version_of_before_the_distance_was_asked_for_does_not_ask_for_it() {
            assertThat(read(text().replace("simba.travel-minutes=45\n", "")).simba())
                    .get()
                    .satisfies(simba -> assertThat(simba.travelMinutes()).isEmpty());
        }

        @ParameterizedTest
        @EnumSource(value = Programme.class, mode = EnumSource.Mode.EXCLUDE, names = "KINDREFLEX")
        void a_simba_programme_says_of_every_decision_who_records_it(Programme programme) {
            var profile = Profiles.inForce(programme, DAY);
            assertThat(Arrays.stream(DecisionKind.values()).map(profile::decidersOf))
                    .doesNotContain(Set.of());
        }
    }

    @Nested
    class A_file_with_an_error {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                programme=simbahuizen-be|programme=simba|The setting programme is simba. It may be one of kindreflex
                version=1|version=0|The setting version is 0. It may be a whole number from 1
                from=2017-01-01|from=2017-02-30|The setting from is 2017-02-30. It may be a day
                simba.child-under-years=4|simba.child-under-yaers=4|The setting simba.child-under-years is missing.
                simba.places-to=4|simba.places-to=1|The setting simba.places-to is 1. It may be a whole number from 2
                simba.sibling-under-years=7|simba.sibling-under-years=3|The setting simba.sibling-under-years is 3.
                simba.travel-minutes=45|simba.travel-minutes=0|The setting simba.travel-minutes is 0. It may be a whole number from 1
                simba.term-to-months=18|simba.term-to-months=12|The setting simba.term-to-months is 12. It may be a whole number from 15
                B1, B2|B1, B0|The setting simba.intake-elements is B1, B0
                decides.D8=supervisor|decides.D8=judge|The setting decides.D8 is judge. It may be coach
                decides.D8=|decides.D88=|A profile has no setting decides.D88.
                version=1|version=|The setting version is . It may be
                """)
        void is_refused_with_the_setting_and_what_it_may_be(String right, String wrong, String says) {
            assertThatThrownBy(() -> read(text().replace(right, wrong)))
                    .isInstanceOf(NoProfile.class)
                    .hasMessageContaining(says);
        }
    }

    private static ProgrammeProfile read(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return ProfileFile.of(properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text() {
        try (var stream = ProfilesTest.class.getResourceAsStream("simbahuizen-be@1.properties")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
