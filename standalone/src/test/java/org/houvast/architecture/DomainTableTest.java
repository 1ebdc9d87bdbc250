package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/domain.md} says what the code does; run with {@code -Dapprove} to write it anew. */
class DomainTableTest {

    private static final Path PAGE = Path.of("../docs/domain.md");
    private static final Path PAIRS = Path.of("src/test/resources/architecture/pairs.txt");

    @Test
    void the_page_agrees_with_the_code() throws IOException {
        var table = new DomainTable(Files.readAllLines(PAIRS)).page();
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, table);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(table);
    }

    @Test
    void nothing_that_the_domain_asks_for_is_missing_or_untested() throws IOException {
        assertThat(new DomainTable(Files.readAllLines(PAIRS)).page().lines())
                .filteredOn(line -> line.contains("| " + DomainTable.MISSING + " |"))
                .isEmpty();
    }

    @Test
    void a_pair_that_the_code_does_not_have_is_seen() {
        assertThat(new DomainTable(List.of("DanceAround -> DanceHeld")).page())
                .contains("| DanceAround | DanceHeld | " + DomainTable.MISSING + " |");
    }
}
