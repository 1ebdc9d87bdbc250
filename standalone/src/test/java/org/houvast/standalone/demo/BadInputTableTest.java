package org.houvast.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.access.CommandName;
import org.houvast.language.rule.Findings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of every command when something about it is wrong; run with {@code -Dapprove} to write the page anew. */
class BadInputTableTest {

    private static final Path PAGE = Path.of("../docs/bad-input.md");

    @SuppressWarnings("NullAway.Init")
    private static BadInputTable table;

    @BeforeAll
    static void every_command_is_tried() {
        table = BadInputTable.of(AfterThePilot.stepsFromTheFirst());
    }

    @Test
    void the_page_agrees_with_the_code() throws IOException {
        var page = page();
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void no_command_is_left_out() {
        assertThat(table.untried()).isEmpty();
    }

    @Test
    void nothing_is_recorded_of_a_child_of_another_family() {
        assertThat(table.tried())
                .filteredOn(tried -> tried.wrong() == BadInput.CHILD_OF_ANOTHER_FAMILY)
                .filteredOn(tried -> tried.name() != CommandName.REGISTER_CHILD)
                .isNotEmpty()
                .noneMatch(BadInputTable.Tried::accepted);
    }

    @Test
    void nothing_rests_on_an_entry_of_another_case() {
        assertThat(table.tried())
                .filteredOn(tried -> tried.wrong() == BadInput.ENTRY_OF_ANOTHER_CASE)
                .isNotEmpty()
                .noneMatch(BadInputTable.Tried::accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_refusal_names_where_it_stands_and_what_would_make_it_acceptable(String language) {
        var reader = Locale.of(language);
        assertThat(table.tried().stream().flatMap(tried -> tried.refusals().stream()))
                .isNotEmpty()
                .allSatisfy(refusal -> {
                    var facts = refusal.facts();
                    assertThat(refusal.source()).isNotBlank();
                    assertThat(Findings.finding(refusal.rule(), refusal.finding(), facts, reader))
                            .contains(" ")
                            .doesNotContain("{");
                    assertThat(Findings.remedy(refusal.rule(), refusal.finding(), facts, reader))
                            .contains(" ")
                            .doesNotContain("{");
                });
    }

    private static String page() {
        return """
                # Bad input, command by command

                Every command, as it is accepted in the demonstration's story or after it, with one thing wrong about it. In bold: \
                what refuses it. Recorded: facts are recorded whatever the rules say, with the warnings that are listed. An \
                empty cell: this cannot be wrong about the command. Several outcomes in a cell come from several families. \
                The words of each finding and what would make it acceptable are in `findings_nl.properties` and \
                `findings_en.properties`, and with each refusal. The table is written by `BadInputTableTest`, which fails when \
                it no longer agrees with the code.

                | Command |%s
                |---|%s
                %s""".formatted(
                        Stream.of(BadInput.values())
                                .map(wrong -> " " + wrong.words() + " |")
                                .collect(Collectors.joining()),
                        "---|".repeat(BadInput.values().length),
                        table.rows());
    }
}
