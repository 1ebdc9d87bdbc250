package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Always on an embedded store: a MongoDB cannot be taken away from here. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

    @Test
    void an_outage_is_no_refusal_and_its_log_tells_nothing_of_the_case(@TempDir Path folder, CapturedOutput output) {
        var store = EmbeddedStore.open(folder);
        try (var server = CommandServer.on(store)) {
            var story = new Story(new Sender(server.address(), "supervisor"), "case-1");
            story.open();
            store.close();
            var answer = story.send(
                    "record-signal",
                    "{'occurred':'2021-01-05','source':'Planteda','observation':'Plantedb'}",
                    "Idempotency-Key",
                    "1");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.json().path("type").stringValue()).isEqualTo("urn:houvast:problem:failed");
            assertThat(answer.json().path("refusals").isMissingNode()).isTrue();
            assertThat(output.getAll()).contains("A command failed").doesNotContain("Planted");
        }
    }
}
