package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of an array meets all conditions (MongoDB manual, "$elemMatch (query)"). */
final class ElementMatch implements ElementTest {

    private static final Path ITSELF = new Path("");

    private final ElementTest element;

    private ElementMatch(ElementTest element) {
        this.element = element;
    }

    /** Whether a value is an array with such an element. */
    static ElementTest of(@Nullable Object operand) {
        return new ElementMatch(element(operand));
    }

    @Override
    public boolean meets(@Nullable Object value) {
        return find(value) != Path.NOT_MET;
    }

    @Override
    public int find(@Nullable Object value) {
        if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                if (element.meets(array.get(i))) {
                    return i;
                }
            }
        }
        return Path.NOT_MET;
    }

    /** Whether a value is such an element. */
    static ElementTest element(@Nullable Object operand) {
        if (!(operand instanceof Document conditions)) {
            throw new BadValueException("$elemMatch needs an Object");
        }
        if (!conditions.isEmpty()
                && Filters.isOperatorOfValues(conditions.keySet().iterator().next())) {
            Condition values = Operators.all(ITSELF, conditions);
            return values::meetsElement;
        }
        Condition documents = Filters.read(conditions);
        return element -> switch (element) {
            case Document document -> documents.meets(document);
            case List<?> array -> documents.meets(byPlace(array));
            case null, default -> false;
        };
    }

    private static Document byPlace(List<?> array) {
        Document document = new Document();
        for (int i = 0; i < array.size(); i++) {
            document.put(String.valueOf(i), array.get(i));
        }
        return document;
    }
}
