package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.houvast.language.EventName;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.LedgerEventStore;
import org.houvast.ledger.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in which a later version has written what this one does not know. */
class UnknownEntryIT {

    @EventName("stay.child-teleported")
    record ChildTeleported(String where) {}

    @TempDir
    private Path folder;

    @Test
    void the_product_does_not_start_and_says_which_entry_where() throws Exception {
        var data = folder.resolve("data");
        writtenByALaterVersion(data);
        var accounts = Files.writeString(
                folder.resolve("accounts.json"),
                "[{\"name\": \"anna\", \"password\": \"{bcrypt}$2a$12$" + "x".repeat(53)
                        + "\", \"role\": \"inspector\"}]");
        var ended = Ended.run(
                List.of("serve"),
                StoreUnderTest.at(data, Map.of("HOUVAST_DEMO", "none", "HOUVAST_ACCOUNTS", accounts.toString())),
                "");
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(8);
        assertThat(ended.err().getLast())
                .startsWith("houvast: ")
                .contains("position 1", "stay.child-teleported", "a later one");
        assertThat(ended.out()).noneMatch(line -> line.startsWith("Houvast is ready"));
    }

    private static void writtenByALaterVersion(Path data) {
        try (var store = StoreUnderTest.open(data)) {
            var later = new Ledgers(store.database(), new EventSerializer(List.of(ChildTeleported.class)));
            LedgerEventStore events = later.eventStore();
            events.publish(new GenericEventMessage<>(new ChildTeleported("the moon")));
            events.shutDown();
        }
    }
}
