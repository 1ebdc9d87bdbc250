package org.houvast.language.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houvast.language.Coded;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.team.TrajectoryGoal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final Locale ENGLISH = Locale.UK;

    @Nested
    class What_is_said {

        @Test
        void a_rule_and_a_finding_are_said_in_the_language_of_the_reader() {
            var facts = Map.of("children", "5", "places", "4");
            assertThat(Findings.rule(Rule.R17, DUTCH)).isEqualTo("In een huis wonen twee tot vier kinderen.");
            assertThat(Findings.finding(Rule.R17, "full", facts, DUTCH))
                    .isEqualTo("Het huis zit vol: alle plaatsen (4) zijn ingenomen of vrijgehouden.");
            assertThat(Findings.remedy(Rule.R17, "full", facts, ENGLISH))
                    .isEqualTo("Wait for a free place, or choose another house.");
        }

        @Test
        void a_refusal_without_a_rule_has_its_own_text() {
            assertThat(Findings.finding(null, "case-closed", Map.of(), ENGLISH)).isEqualTo("The case is closed.");
            assertThat(Findings.remedy(null, "case-closed", Map.of(), DUTCH))
                    .isEqualTo("Heropen het dossier voor u erin beslist.");
        }

        @Test
        void any_other_reader_reads_Dutch() {
            assertThat(Findings.rule(Rule.R32, Locale.FRENCH)).isEqualTo("Een terugkeer verloopt in fasen.");
            assertThat(Findings.rule(Rule.R32, Locale.ROOT)).isEqualTo("Een terugkeer verloopt in fasen.");
        }

        @Test
        void a_day_is_written_in_words() {
            var due = Map.of("due", "2021-03-12");
            assertThat(Findings.finding(Rule.R30, "late", due, DUTCH))
                    .isEqualTo("De herbeoordeling moest er zijn op 12 maart 2021.");
            assertThat(Findings.finding(Rule.R30, "late", due, ENGLISH))
                    .isEqualTo("The reassessment was due on 12 March 2021.");
        }

        @Test
        void a_word_of_a_vocabulary_is_said_and_so_is_each_of_several() {
            var goals = Map.of("goal", "return-home, family-strengthening");
            assertThat(Findings.finding(null, "goal-result-missing", goals, DUTCH))
                    .endsWith(": terugkeer naar huis, familieversterking.");
        }

        @Test
        void an_identifier_is_said_as_it_is_whatever_it_looks_like() {
            assertThat(Findings.finding(null, "unknown-child", Map.of("child", "$1.return-home"), ENGLISH))
                    .isEqualTo("The child is not noted in this case: $1.return-home.");
        }

        @Test
        void an_entry_with_a_finding_of_another_time_can_still_be_read() {
            assertThat(Findings.finding(Rule.R17, "of-before", Map.of(), DUTCH)).isEqualTo("R17.of-before");
            assertThat(Findings.finding(Rule.R30, "late", Map.of(), ENGLISH)).endsWith("due on due.");
        }
    }

    @Nested
    class The_texts {

        private final ResourceBundle dutch = ResourceBundle.getBundle("org.houvast.language.rule.findings", DUTCH);
        private final ResourceBundle english = ResourceBundle.getBundle("org.houvast.language.rule.findings", ENGLISH);

        @Test
        void both_languages_say_the_same_things() {
            assertThat(dutch.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
            assertThat(dutch.keySet())
                    .allSatisfy(key -> assertThat(names(dutch.getString(key)))
                            .as(key)
                            .containsExactlyInAnyOrderElementsOf(names(english.getString(key))));
        }

        @Test
        void every_text_says_something_and_a_sentence_ends() {
            assertThat(List.of(dutch, english))
                    .allSatisfy(texts -> assertThat(texts.keySet())
                            .allSatisfy(key ->
                                    assertThat(texts.getString(key)).as(key).matches(sentence(key) ? ".+\\." : ".+")));
        }

        @Test
        void every_rule_has_a_text() {
            assertThat(dutch.keySet())
                    .containsAll(Arrays.stream(Rule.values()).map(Rule::code).toList());
        }

        @Test
        void every_word_that_a_finding_may_mention_has_a_text() {
            assertThat(dutch.keySet()).containsAll(keys("goal", TrajectoryGoal.values()));
            assertThat(dutch.keySet()).containsAll(keys("scope", ConsentScope.values()));
            assertThat(dutch.keySet()).containsAll(keys("domains", CoreDomain.values()));
        }

        private static boolean sentence(String key) {
            return !key.contains(".") || key.startsWith("R") || key.endsWith(".remedy");
        }

        private static List<String> keys(String fact, Coded... words) {
            return Arrays.stream(words).map(word -> fact + "." + word.code()).toList();
        }

        private static List<String> names(String text) {
            return Pattern.compile("\\{\\w+}")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }
}
