package org.houvast.command.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.command.deciding.FoundInSources.Found;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a rule can find, a reader is told in both languages, with nothing left blank. */
class FindingTextsTest {

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final List<Found> findings;

    FindingTextsTest() throws IOException {
        findings = FoundInSources.all();
    }

    @Test
    void the_sources_are_read() {
        assertThat(findings).extracting(Found::key).contains("R17.full", "R17.alone", "case-closed", "house-exists");
    }

    @Test
    void a_code_is_in_kebab_case_and_unique_within_its_rule() {
        assertThat(findings).allSatisfy(found -> assertThat(found.key()).matches("(R\\d\\d\\.)?[a-z]+(-[a-z]+)*"));
        assertThat(findings.stream().filter(found -> found.key().startsWith("R")))
                .extracting(Found::key)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> every_finding_has_its_texts() {
        return Stream.of("nl", "en")
                .map(Locale::of)
                .flatMap(language -> findings.stream()
                        .map(found ->
                                DynamicTest.dynamicTest(language + " " + found.key(), () -> told(found, language))));
    }

    @TestFactory
    Stream<DynamicTest> every_refusal_says_where_it_stands() {
        return findings.stream()
                .filter(Found::refuses)
                .map(found -> DynamicTest.dynamicTest(
                        found.key(),
                        () -> assertThat(source(found.key()))
                                .matches("((S00[0-4]:\\d+(-\\d+)?|domain\\.md \\d\\.\\d(, [A-G])?)(, )?)+")));
    }

    private static String source(String key) {
        return Stream.of(Rule.values())
                .filter(rule -> key.startsWith(rule.code() + "."))
                .findAny()
                .map(rule -> Refusal.of(rule, key, Map.of()))
                .orElseGet(() -> Refusal.of(key, Map.of()))
                .source();
    }

    private static void told(Found found, Locale language) {
        var texts = ResourceBundle.getBundle("org.houvast.language.rule.findings", language);
        assertThat(texts.getLocale()).isEqualTo(language);
        keys(found).forEach(key -> {
            assertThat(texts.containsKey(key))
                    .as("text %s for %s", key, found.call())
                    .isTrue();
            var mentioned = FACT.matcher(texts.getString(key)).results().map(fact -> fact.group(1));
            assertThat(found.facts()).as("facts that %s mentions", key).containsAll(mentioned.toList());
        });
    }

    private static Stream<String> keys(Found found) {
        return found.refuses() ? Stream.of(found.key(), found.key() + ".remedy") : Stream.of(found.key());
    }
}
