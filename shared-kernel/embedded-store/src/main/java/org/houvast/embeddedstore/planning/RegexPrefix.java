package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Arrays;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** What every text begins with that a regular expression like {@code /^abc/} finds. */
final class RegexPrefix {

    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    /** The character before may be left out. */
    private static final String OPTIONAL = "?*{";
    /** Ends of a text in a key. */
    private static final int END = 2;

    private RegexPrefix() {}

    /** Null when nothing can be said of all of them. */
    static @Nullable String of(BsonRegularExpression expression) {
        String pattern = expression.getPattern();
        String options = expression.getOptions();
        boolean anchored = pattern.startsWith("^") && !pattern.contains("|");
        if (!anchored || (options != null && !options.isEmpty())) {
            return null;
        }
        int end = 1;
        while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        if (end > 1 && end < pattern.length() && OPTIONAL.indexOf(pattern.charAt(end)) >= 0) {
            end = pattern.offsetByCodePoints(end, -1);
        }
        return end > 1 ? pattern.substring(1, end) : null;
    }

    /** The texts that begin so. */
    static Interval interval(String prefix) {
        byte[] key = KeyString.of(prefix);
        byte[] from = Arrays.copyOf(key, key.length - END);
        int last = prefix.offsetByCodePoints(prefix.length(), -1);
        String behind = prefix.substring(0, last)
                + Character.toString(Math.min(prefix.codePointAt(last) + 1, Character.MAX_CODE_POINT));
        return new Interval(from, Bytes.next(from), false, "[" + Texts.of(prefix), Texts.of(behind) + ")");
    }
}
