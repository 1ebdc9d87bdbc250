package org.houvast.command.correction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.correction.CorrectedField;

/**
 * A correction names fields that the entry has, and each once (the right to correction, domain.md 4.1, art. 16). What is
 * said of a field that is a day is a day, because it counts from then on.
 */
final class FieldsOfTheEntry {

    /** What says where the entry stands, and the envelope: not what was told. */
    private static final Set<String> NOT_TOLD = Set.of("caseId", "header");

    /** A field of a row in a list, rows counted from 1. */
    private static final Pattern OF_A_ROW = Pattern.compile("(\\w+)\\.[1-9]\\d{0,2}\\.(\\w+)");

    private FieldsOfTheEntry() {}

    static Check check(CorrectEntry c, FiledEntry entry) {
        var named = c.fields().stream().map(CorrectedField::field).toList();
        var unknown =
                named.stream().filter(field -> type(entry, field).isEmpty()).collect(Collectors.joining(", "));
        var noDays = c.fields().stream()
                .filter(field -> type(entry, field.field())
                        .filter(LocalDate.class::equals)
                        .isPresent())
                .filter(field -> field.day().isEmpty())
                .map(CorrectedField::field)
                .collect(Collectors.joining(", "));
        return Check.needs(named.stream().distinct().count() == named.size(), "field-twice")
                .and(Check.needs(
                        unknown.isEmpty(),
                        "unknown-field",
                        Map.of("unknown", unknown, "fields", String.join(", ", of(entry)))))
                .and(Check.needs(noDays.isEmpty(), "field-no-day", Map.of("days", noDays)));
    }

    /** The fields of an entry that can be corrected, in their order. */
    static List<String> of(FiledEntry entry) {
        return told(entry).map(RecordComponent::getName).toList();
    }

    private static Stream<RecordComponent> told(FiledEntry entry) {
        return Stream.of(entry.type().getRecordComponents())
                .filter(component -> !NOT_TOLD.contains(component.getName()));
    }

    /** What a field holds; empty when the entry has no such field. */
    private static Optional<Class<?>> type(FiledEntry entry, String field) {
        var row = OF_A_ROW.matcher(field);
        return row.matches()
                ? told(entry)
                        .filter(component -> component.getName().equals(row.group(1)))
                        .flatMap(component -> inRows(component, row.group(2)))
                        .findFirst()
                : told(entry)
                        .filter(component -> component.getName().equals(field))
                        .<Class<?>>map(RecordComponent::getType)
                        .findFirst();
    }

    private static Stream<Class<?>> inRows(RecordComponent list, String field) {
        return list.getGenericType() instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] instanceof Class<?> type
                        && type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(field))
                        .map(RecordComponent::getType)
                : Stream.empty();
    }
}
