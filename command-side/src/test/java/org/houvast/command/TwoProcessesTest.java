package org.houvast.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What one process keeps in memory never decides against what another one has recorded. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoProcessesTest extends OverHttp {

    private static final String SIGNAL = "{'occurred':'2021-01-05','source':'school','observation':'No lunch'}";

    private final CommandServer other;

    @SuppressWarnings("NullAway.Init")
    private Story here;

    @SuppressWarnings("NullAway.Init")
    private Story there;

    TwoProcessesTest(CommandServer server) {
        super(server);
        this.other = server.beside();
    }

    @BeforeEach
    void openedHere() {
        here = story();
        there = new Story(new Sender(other.address(), "supervisor"), here.caseId());
        here.open();
    }

    @AfterAll
    void stopOther() {
        other.close();
    }

    @Test
    void a_commit_that_came_too_late_is_decided_again_on_what_is_there() {
        there.child("anna");
        var again = here.send(
                "register-child",
                "{'occurred':'2021-01-05','child':'anna','name':'A','birthDate':'2019-01-01','livesWithClient':true}");
        assertThat(again.refusals()).containsExactly("child-exists");
    }

    @Test
    void facts_from_both_processes_follow_each_other_in_one_stream() {
        for (int version = 1; version <= 6; version += 2) {
            assertThat(version(there)).isEqualTo(version);
            assertThat(version(here)).isEqualTo(version + 1);
        }
    }

    @Test
    void an_entry_of_the_other_process_is_evidence() {
        var evidence = there.child("anna").entry();
        Story.recorded(here.send(
                "decide-concern",
                "{'occurred':'2021-01-20','outcome':'worrying',%s}".formatted(Story.deliberation(evidence))));
    }

    @Test
    void the_version_that_the_other_process_has_reached_is_the_one_to_expect() {
        var tag = there.child("anna").header("ETag");
        assertThat(here.send("record-signal", SIGNAL, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        Story.recorded(here.send("record-signal", SIGNAL, "If-Match", tag));
    }

    private static long version(Story story) {
        return Story.recorded(story.send("record-signal", SIGNAL))
                .json()
                .path("version")
                .longValue();
    }
}
