package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rounds of what {@code make soak} does many times; always on the embedded store, which dies with the product. */
class KillIT {

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it() {
        var soak = new Soak(folder.resolve("data"));
        soak.round(1);
        soak.round(2);
        assertThat(soak.acknowledged())
                .as("cases acknowledged, so that something could be lost")
                .isPositive();
        soak.lookForLosses();
    }
}
