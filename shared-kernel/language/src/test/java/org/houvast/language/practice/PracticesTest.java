package org.houvast.language.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PracticesTest {

    @Test
    void the_110_practices_of_the_source_are_known_in_its_order() {
        assertThat(Practices.all()).hasSize(110).startsWith(new PracticeId("forumtheater"));
        assertThat(Practices.all()).endsWith(new PracticeId("sidekick-academy"));
    }

    @Test
    void no_other_is_known() {
        assertThat(Practices.know(new PracticeId("vipp-sd"))).isTrue();
        assertThat(Practices.know(new PracticeId("VIPP-SD"))).isFalse();
        assertThat(Practices.know(new PracticeId("vipp"))).isFalse();
    }
}
