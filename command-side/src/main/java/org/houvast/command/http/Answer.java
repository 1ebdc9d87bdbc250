package org.houvast.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.houvast.command.desk.Receipt;
import org.houvast.language.EventId;
import org.jspecify.annotations.Nullable;

/** A receipt as it is sent. */
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
            String finding,
            String source,
            @Nullable String answer) {}

    static Answer of(Receipt receipt, boolean forCase) {
        return new Answer(
                forCase ? receipt.stream() : null,
                forCase ? null : receipt.stream(),
                receipt.position(),
                receipt.eventIds().stream().map(EventId::value).toList(),
                receipt.version(),
                receipt.warnings().stream()
                        .map(warning -> new Warned(
                                warning.rule().code(),
                                warning.finding(),
                                warning.rule().source(),
                                warning.answer()))
                        .toList());
    }
}
