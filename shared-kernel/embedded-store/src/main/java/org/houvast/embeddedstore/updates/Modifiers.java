package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Update operators, in whatever order they were given: their fields are changed in the order of the fields' paths (MongoDB
 * manual, "Update operators").
 */
final class Modifiers implements Change {

    private static final String ID = "_id";

    private final List<Modification> modifications = new ArrayList<>();
    private final ArrayFilters arrayFilters;
    private final Document filter;

    /**
     * Reads them.
     *
     * @param filter by which documents are found, for the positional operator
     * @throws MongoServerError when they make no sense, whether there are documents or not
     */
    Modifiers(Document operators, Document filter, @Nullable Object arrayFilters) {
        this.filter = filter;
        Instant now = Instant.now();
        operators.forEach((operator, fields) -> read(operator, fields, now));
        Conflicts.check(modifications);
        this.arrayFilters = new ArrayFilters(arrayFilters);
        this.arrayFilters.check(Positions.identifiers(modifications.stream().map(Modification::path)));
    }

    private void read(String operator, @Nullable Object fields, Instant now) {
        UpdateError.FAILED_TO_PARSE.unless(
                UpdateOperators.isKnown(operator),
                "Unknown modifier: " + operator
                        + ". Expected a valid update modifier or pipeline-style update specified as an array");
        if (!(fields instanceof Document operands)) {
            throw UpdateError.FAILED_TO_PARSE.because("Modifiers operate on fields but we found type "
                    + Utils.describeType(fields) + " instead. For example: {$mod: {<field>: ...}} not {" + operator
                    + ": ...}");
        }
        operands.forEach((path, operand) -> modifications.add(UpdateOperators.read(operator, path, operand, now)));
    }

    @Override
    public Document of(Document before) {
        List<Modification> placed = placed(before, false);
        placed.stream().filter(Modification::creates).forEach(Modifiers::refuseDollar);
        Document after = apply(before, placed);
        UpdateError.IMMUTABLE_FIELD.unless(
                Objects.equals(before.getOrMissing(ID), after.getOrMissing(ID)),
                "Performing an update on the path '_id' would modify the immutable field '_id'");
        return after;
    }

    private static void refuseDollar(Modification modification) {
        String name = modification.path().parts().getFirst();
        UpdateError.DOLLAR_PREFIXED_FIELD_NAME.unless(
                !name.startsWith("$"),
                "The dollar ($) prefixed field '" + name + "' in '" + modification.path()
                        + "' is not allowed in the context of an update's replacement document. Consider using an"
                        + " aggregation pipeline with $replaceWith.");
    }

    @Override
    public Document inserted(Document equalities) {
        return apply(equalities, placed(equalities, true));
    }

    private static Document apply(Document before, List<Modification> placed) {
        Document after = before;
        for (Modification each : placed) {
            after = each.apply(after);
        }
        return after;
    }

    private List<Modification> placed(Document document, boolean inserting) {
        Positions positions = new Positions(() -> matched(document, inserting), arrayFilters);
        List<Modification> placed = new ArrayList<>();
        for (Modification each : modifications) {
            if (!(each instanceof FieldModification field)) {
                placed.add(each);
            } else if (inserting || !field.onInsert()) {
                positions.in(document, field.path()).forEach(path -> placed.add(field.at(path)));
            }
        }
        Conflicts.check(placed);
        placed.sort(Comparator.comparing(Modification::path));
        return placed;
    }

    private OptionalInt matched(Document document, boolean inserting) {
        return inserting ? OptionalInt.empty() : new Matcher(filter).place(document);
    }
}
