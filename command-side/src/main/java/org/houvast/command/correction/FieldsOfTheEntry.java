package org.houvast.command.correction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.correction.CorrectedField;

/** A correction names fields that the entry has, and each once (the right to correction, domain.md 4.1, art. 16). */
final class FieldsOfTheEntry {

    /** What says where the entry stands, and the envelope: not what was told. */
    private static final Set<String> NOT_TOLD = Set.of("caseId", "header");

    private FieldsOfTheEntry() {}

    static Check check(CorrectEntry c, FiledEntry entry) {
        var named = c.fields().stream().map(CorrectedField::field).toList();
        var has = of(entry);
        var unknown = named.stream().filter(field -> !has.contains(field)).collect(Collectors.joining(", "));
        return Check.needs(named.stream().distinct().count() == named.size(), "field-twice")
                .and(Check.needs(
                        unknown.isEmpty(),
                        "unknown-field",
                        Map.of("unknown", unknown, "fields", String.join(", ", has))));
    }

    /** The fields of an entry that can be corrected, in their order. */
    static List<String> of(FiledEntry entry) {
        return Stream.of(entry.type().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !NOT_TOLD.contains(name))
                .toList();
    }
}
