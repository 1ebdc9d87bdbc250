package org.houvast.language.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfilesTest {

    @ParameterizedTest
    @EnumSource(Programme.class)
    void every_programme_has_a_profile_of_its_own(Programme programme) {
        assertThat(Profiles.inForce(programme, LocalDate.of(2021, 3, 12)).id().programme())
                .isEqualTo(programme);
    }

    @Test
    void what_happened_before_the_first_version_is_judged_by_the_first() {
        assertThat(Profiles.inForce(Programme.SIMBAHUIZEN_BE, LocalDate.of(2009, 1, 1))
                        .id())
                .isEqualTo(new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1));
    }

    @Test
    void the_flemish_houses_take_children_of_nought_to_three_and_siblings_up_to_six() {
        var profile = Profiles.inForce(Programme.SIMBAHUIZEN_BE, LocalDate.of(2021, 3, 12));
        assertThat(profile.childUnderYears()).isEqualTo(4);
        assertThat(profile.siblingUnderYears()).isEqualTo(7);
        assertThat(profile.termToMonths()).isEqualTo(18);
    }
}
