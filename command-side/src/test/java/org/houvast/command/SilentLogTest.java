package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Logs hold no personal data and no bodies, whatever becomes of a command. */
@ExtendWith(OutputCaptureExtension.class)
class SilentLogTest extends OverHttp {

    private static final String CHILD =
            "{'occurred':'%s','child':'anna','name':'Plantedname','birthDate':'2019-01-01','livesWithClient':true}";

    SilentLogTest(CommandServer server) {
        super(server);
    }

    @Test
    void holds_nothing_of_what_was_sent(CapturedOutput output) {
        LoggerFactory.getLogger(SilentLogTest.class).info("the log is heard");
        var story = story();
        story.open();
        Story.recorded(story.send("register-child", CHILD.formatted("2021-01-05")));
        assertThat(story.send("register-child", CHILD.formatted("2021-01-05")).status())
                .isEqualTo(409);
        assertThat(story.send("register-child", CHILD.formatted("Plantedday")).status())
                .isEqualTo(400);
        assertThat(story.send("register-child", "{'Plantedfield':").status()).isEqualTo(400);
        assertThat(story.send("register-child", CHILD.formatted("2021-01-05"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(new Story(supervisor().as("evaluator"), story.caseId())
                        .send("register-child", CHILD.formatted("2021-01-05"))
                        .status())
                .isEqualTo(403);
        assertThat(output.getAll()).contains("the log is heard").doesNotContain("Planted", "2019-01-01");
    }
}
