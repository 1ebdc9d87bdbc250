package org.houvast.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houvast.command.http.binding.CommandForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema is that of the commands, and says of a line what the import says. */
class ImportSchemaTest {

    private static final Path PUBLISHED = Path.of("../docs/import.schema.json");
    private static final Path PAGE = Path.of("../docs/import.md");

    private final String text = ImportSchema.text(new CommandForms());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    /** Written anew with {@code -Dapprove}. */
    @Test
    void the_published_schema_is_that_of_the_commands() throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(PUBLISHED).hasContent(text);
    }

    @Test
    void the_lines_of_the_page_are_lines() throws IOException {
        var lines = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("{\"command\""))
                .toList();
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'command':'dance','caseId':'c','by':{'id':'k','role':'coach','organisation':'o'},'body':{}}",
                "{'command':'record-signal','house':'h','by':{'id':'k','role':'coach','organisation':'o'},"
                        + "'body':{'occurred':'2019-01-01','source':'school','observation':'x'}}",
                "{'command':'record-signal','caseId':'c','by':{'id':'k','role':'king','organisation':'o'},"
                        + "'body':{'occurred':'2019-01-01','source':'school','observation':'x'}}",
                "{'command':'record-signal','caseId':'c','by':{'id':'k','role':'coach','organisation':'o'},"
                        + "'body':{'occurred':'2019-01-01','source':'school'}}",
                "{'command':'record-signal','caseId':'c','by':{'id':'k','role':'coach','organisation':'o'},"
                        + "'body':{'occurred':'2019-01-01','source':'school','observation':'x','secret':1}}",
                "{'command':'record-signal','caseId':'a b','by':{'id':'k','role':'coach','organisation':'o'},"
                        + "'body':{'occurred':'2019-01-01','source':'school','observation':'x'}}"
            },
            quoteCharacter = '~')
    void what_is_no_line_is_none_by_the_schema(String line) {
        assertThat(schema.validate(line.replace('\'', '"'), InputFormat.JSON)).isNotEmpty();
    }
}
