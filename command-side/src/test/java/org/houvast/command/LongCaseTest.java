package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;

class LongCaseTest {

    @Test
    void a_case_of_2000_entries_is_read_once_and_then_answers_from_memory_or_its_snapshot() {
        try (CommandServer server = CommandServer.start()) {
            LongCase longCase = new LongCase(server, "long", 2000);
            int unread = server.streamReads();
            longCase.recordSignal();
            // in batches of a hundred
            assertThat(server.streamReads()).isGreaterThanOrEqualTo(unread + 20);
            await().until(() -> longCase.snapshotUpTo() >= 2000);

            int reads = server.streamReads();
            longCase.recordSignal();
            longCase.recordSignal();
            assertThat(server.streamReads()).isEqualTo(reads);

            server.bean(Cache.class).removeAll();
            longCase.recordSignal();
            assertThat(server.streamReads()).isEqualTo(reads + 1);
        }
    }
}
