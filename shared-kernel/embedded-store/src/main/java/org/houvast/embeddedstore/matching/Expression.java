package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A text meets a regular expression, or is that expression itself (MongoDB manual, "$regex"). */
final class Expression implements ElementTest {

    private static final int INVALID = 51091;
    private static final int INVALID_OPTION = 51108;

    private final ElementTest same;
    private final Pattern pattern;

    Expression(BsonRegularExpression expression) {
        String options = expression.getOptions();
        this.same = Comparison.equal(expression);
        this.pattern = compiled(expression.getPattern(), options == null ? "" : options);
    }

    private static Pattern compiled(String pattern, String options) {
        int flags = Pattern.UNICODE_CASE;
        for (int i = 0; i < options.length(); i++) {
            flags |= switch (options.charAt(i)) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 'm' -> Pattern.MULTILINE;
                case 'x' -> Pattern.COMMENTS;
                case 's' -> Pattern.DOTALL;
                case 'u' -> Pattern.UNICODE_CASE;
                default -> throw new MongoServerError(INVALID_OPTION, "invalid flag in regex options: " + options);
            };
        }
        try {
            return Pattern.compile(pattern, flags);
        } catch (PatternSyntaxException e) {
            throw new MongoServerError(INVALID, "Regular expression is invalid: " + e.getDescription());
        }
    }

    @Override
    public boolean meets(@Nullable Object value) {
        return switch (value) {
            case String text -> pattern.matcher(text).find();
            case BsonRegularExpression expression -> same.meets(expression);
            case null, default -> false;
        };
    }
}
