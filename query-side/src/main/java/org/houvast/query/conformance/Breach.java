package org.houvast.query.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.houvast.language.rule.Rule;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was found not to be met when an entry was recorded. It stays, whatever was done about it later.
 *
 * @param rule the id of the rule
 * @param ruleText that rule in a sentence
 * @param source document and lines of the rule
 * @param finding what was found; absent for pseudonymous readers
 * @param answer why it was done all the same; absent while unanswered
 * @param on the day on which the entry happened
 * @param title what the entry is
 * @param eventId the id of the entry
 * @param position the position of the entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Breach(
        String rule,
        String ruleText,
        String source,
        @Nullable String finding,
        @Nullable String answer,
        LocalDate on,
        String title,
        String eventId,
        long position) {

    /** What was found when an entry was recorded. */
    static Stream<Breach> of(TimelineEntry entry) {
        return entry.warnings().stream()
                .map(warned -> new Breach(
                        warned.rule(),
                        warned.text(),
                        Rule.valueOf(warned.rule()).source(),
                        warned.finding(),
                        warned.answer(),
                        entry.occurred(),
                        entry.title(),
                        entry.eventId(),
                        entry.position()));
    }
}
