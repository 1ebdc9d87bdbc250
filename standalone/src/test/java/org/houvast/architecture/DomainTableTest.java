package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
