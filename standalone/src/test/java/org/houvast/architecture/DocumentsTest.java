package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that name what is gone are a defect: every link, every make target and every setting named must exist. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern TARGET = Pattern.compile("`?make ([a-z]+)\\b(?=`|\\s+#|\\s*$)", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("HOUVAST_[A-Z_]+");

    @TestFactory
    Stream<DynamicTest> every_link_leads_somewhere() throws IOException {
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        ROOT.relativize(document).toString(),
                        () -> assertThat(found(LINK, document, 1))
                                .filteredOn(link -> !link.startsWith("http") && !link.startsWith("mailto:"))
                                .allSatisfy(link -> assertThat(document.resolveSibling(link))
                                        .exists())));
    }

    @Test
    void every_make_target_that_is_named_exists() throws IOException {
        var makefile = Files.readString(ROOT.resolve("Makefile"));
        assertThat(found(TARGET, ROOT.resolve("README.md"), 1))
                .contains("run", "test")
                .allSatisfy(target -> assertThat(makefile).containsPattern("(?m)^" + target + ":"));
    }

    @Test
    void every_setting_that_is_named_is_read_somewhere() throws IOException {
        String sources;
        try (var files = Files.walk(ROOT)) {
            sources = files.filter(file -> file.toString().contains("/src/main/")
                            && file.toString().endsWith(".java"))
                    .map(DocumentsTest::read)
                    .reduce("", String::concat);
        }
        assertThat(found(SETTING, ROOT.resolve("README.md"), 0))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(sources).contains("\"" + setting + "\""));
    }

    private static List<String> found(Pattern pattern, Path document, int group) {
        return pattern.matcher(read(document))
                .results()
                .map((MatchResult match) -> match.group(group))
                .distinct()
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
