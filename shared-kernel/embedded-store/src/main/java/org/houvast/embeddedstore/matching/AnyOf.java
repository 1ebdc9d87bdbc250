package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** A value equals one of several, or meets one of several regular expressions (MongoDB manual, "$in"). */
final class AnyOf implements ElementTest {

    private final Set<ByteBuffer> keys = new HashSet<>();
    private final List<ElementTest> expressions = new ArrayList<>();

    AnyOf(List<?> values) {
        for (Object value : values) {
            if (value instanceof BsonRegularExpression expression) {
                expressions.add(new Expression(expression));
            } else {
                keys.add(ByteBuffer.wrap(KeyString.of(value)));
            }
        }
    }

    @Override
    public boolean meets(@Nullable Object value) {
        return keys.contains(ByteBuffer.wrap(KeyString.of(value)))
                || expressions.stream().anyMatch(expression -> expression.meets(value));
    }
}
