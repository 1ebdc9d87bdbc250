package org.houvast.query.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name the field of the command, as it is sent
 * @param control how it is answered
 * @param label what is asked
 * @param help what helps to answer it; null when the label says it all
 * @param required whether it must be answered
 * @param value what stands there already; empty when nothing does
 * @param options what can be chosen
 * @param rows for a table of questions: its rows
 */
public record Field(
        String name,
        Control control,
        String label,
        @Nullable String help,
        boolean required,
        String value,
        List<Option> options,
        List<List<Field>> rows) {

    public Field {
        options = List.copyOf(options);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A question that is answered by writing. */
    static Field written(String name, Control control, String label, boolean required) {
        return new Field(name, control, label, null, required, "", List.of(), List.of());
    }

    /** A question that is answered by choosing. */
    static Field chosen(String name, Control control, String label, boolean required, List<Option> options) {
        return new Field(name, control, label, null, required, "", options, List.of());
    }

    /** A table of questions. */
    static Field table(String name, String label, List<List<Field>> rows) {
        return new Field(name, Control.ROWS, label, null, false, "", List.of(), rows);
    }

    /** What the sender does not see. */
    static Field hidden(String name, String value) {
        return new Field(name, Control.HIDDEN, "", null, false, value, List.of(), List.of());
    }

    Field helped(@Nullable String line) {
        return new Field(name, control, label, line, required, value, options, rows);
    }

    Field holding(String filledIn) {
        return new Field(name, control, label, help, required, filledIn, options, rows);
    }

    /**
     * What can be chosen.
     *
     * @param value what is sent
     * @param label what is read
     * @param note what is read beside it, quietly
     * @param chosen whether it is chosen already
     */
    public record Option(String value, String label, String note, boolean chosen) {

        static Option of(String value, String label) {
            return new Option(value, label, "", false);
        }
    }

    /** How a question is answered. */
    public enum Control {
        LINE,
        LINES,
        AREA,
        NUMBER,
        FLAG,
        DAY,
        TIME,
        RADIO,
        SELECT,
        CHECKS,
        CITES,
        ROWS,
        DOCUMENTS,
        HIDDEN
    }
}
