package org.houvast.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.houvast.command.desk.Receipt;
import org.houvast.language.EventId;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;

/** A receipt as it is sent; its warnings in the language of the reader. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        @Nullable String caseId,
        @Nullable String house,
        long position,
        List<String> eventIds,
        long version,
        List<Warned> warnings) {

    record Warned(
            String rule,
            String source,
            String findingCode,
            String finding,
            Map<String, String> facts,
            @Nullable String answer) {

        static Warned of(Warning warning, Locale reader) {
            return new Warned(
                    warning.rule().code(),
                    warning.rule().source(),
                    warning.finding(),
                    Findings.finding(warning.rule(), warning.finding(), warning.facts(), reader),
                    warning.facts(),
                    warning.answer());
        }
    }

    static Answer of(Receipt receipt, boolean forCase, Locale reader) {
        return new Answer(
                forCase ? receipt.stream() : null,
                forCase ? null : receipt.stream(),
                receipt.position(),
                receipt.eventIds().stream().map(EventId::value).toList(),
                receipt.version(),
                receipt.warnings().stream()
                        .map(warning -> Warned.of(warning, reader))
                        .toList());
    }
}
