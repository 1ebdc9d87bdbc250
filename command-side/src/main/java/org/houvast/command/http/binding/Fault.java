package org.houvast.command.http.binding;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param field the field, as in {@code participants[1].name}; empty when it is the body as a whole
 * @param code the kind of fault, a key of the texts
 * @param details what the text mentions; never what was sent
 */
public record Fault(String field, String code, List<String> details) {

    /** A fault of a field. */
    public static Fault of(String field, String code, String... details) {
        return new Fault(field, code, List.of(details));
    }
}
