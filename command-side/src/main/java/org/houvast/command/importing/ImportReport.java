package org.houvast.command.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.command.http.RefusalDetails;
import org.houvast.command.http.Texts;
import org.houvast.command.http.binding.Fault;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Warning;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what came of the lines, and writes those that were not recorded: newline-delimited JSON with the number and
 * key of the line, and why. It holds codes, figures and ids, and nothing that was filled in.
 */
final class ImportReport {

    private final JsonMapper json = new JsonMapper();
    private final Texts texts = new Texts();
    private final Writer writer;
    private final Locale language;
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<String, Long> warnings = new TreeMap<>();
    private long recorded;
    private long repeated;
    private long refused;
    private long notUnderstood;

    ImportReport(Writer writer, Locale language) {
        this.writer = writer;
        this.language = language;
    }

    synchronized long lines() {
        return recorded + repeated + refused + notUnderstood;
    }

    synchronized void taken(Sending.Taken taken) {
        if (taken.repeated()) {
            repeated++;
            return;
        }
        recorded++;
        taken.warnings().stream().map(Warning::rule).forEach(rule -> warnings.merge(rule.code(), 1L, Long::sum));
    }

    synchronized void refused(long line, String key, List<Refusal> why) {
        refused++;
        why.stream().map(Refusal::code).distinct().forEach(code -> refusals.merge(code, 1L, Long::sum));
        write(
                line,
                key,
                "refusals",
                why.stream().map(each -> RefusalDetails.of(each, language)).toList());
    }

    synchronized void notUnderstood(long line, String key, List<Fault> faults) {
        notUnderstood++;
        write(
                line,
                key,
                "errors",
                faults.stream()
                        .map(fault -> Map.of("field", fault.field(), "code", fault.code(), "message", message(fault)))
                        .toList());
    }

    private String message(Fault fault) {
        return texts.text(language, "fault." + fault.code(), fault.details().toArray(String[]::new));
    }

    private void write(long line, String key, String why, List<?> details) {
        var told = new LinkedHashMap<String, Object>();
        told.put("line", line);
        told.put("key", key);
        told.put(why, details);
        try {
            writer.write(json.writeValueAsString(told) + "\n");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    synchronized ImportSummary summary(double seconds) {
        return new ImportSummary(
                lines(),
                recorded,
                repeated,
                refused,
                notUnderstood,
                Map.copyOf(refusals),
                Map.copyOf(warnings),
                seconds);
    }
}
