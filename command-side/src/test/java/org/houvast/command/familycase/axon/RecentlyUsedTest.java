package org.houvast.command.familycase.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed kept = new RecentlyUsed(2);

    @Test
    void what_was_used_longest_ago_goes_first() {
        kept.put("anna", 1);
        kept.put("bram", 2);
        assertThat(kept.<String, Integer>get("anna")).isEqualTo(1);
        kept.put("cem", 3);
        assertThat(kept.containsKey("anna")).isTrue();
        assertThat(kept.containsKey("bram")).isFalse();
    }

    @Test
    void what_is_removed_is_gone() {
        kept.put("anna", 1);
        assertThat(kept.remove("anna")).isTrue();
        assertThat(kept.remove("anna")).isFalse();
        assertThat(kept.putIfAbsent("anna", 2)).isTrue();
        assertThat(kept.putIfAbsent("anna", 3)).isFalse();
        kept.removeAll();
        assertThat(kept.containsKey("anna")).isFalse();
    }
}
