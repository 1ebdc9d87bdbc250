package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.houvast.embeddedstore.reference.Differential;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Whatever is written and asked, with whatever indexes: the store does what a plain collection does that looks at everything. */
class DifferentialTest {

    private static final long OPERATIONS = Long.getLong("houvast.differential.operations", 3_000);
    private static final long SEED = Long.getLong("houvast.differential.seed", 1);
    private static final int TOGETHER = 300;

    @Test
    void the_store_answers_as_a_collection_that_looks_at_everything() {
        long done = 0;
        for (long seed = SEED; done < OPERATIONS; seed++) {
            done += new Differential(TestServer.database(), seed).run(Math.min(TOGETHER, OPERATIONS - done));
        }
        assertThat(done).isEqualTo(OPERATIONS);
    }
}
