package org.houvast.language;

import java.util.regex.Pattern;

/** An identifier of one kind of thing; stored and sent as its bare value. */
public interface Identifier {

    /** 1 to 64 letters, digits, dots, underscores and hyphens, beginning with a letter or a digit. */
    Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The identifier as it is stored and sent. */
    String value();

    /**
     * The value, when it has the shape of an identifier.
     *
     * @throws IllegalArgumentException when it has not
     */
    static String checked(String value) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An identifier has 1 to 64 letters, digits, dots, underscores or hyphens, and begins with a letter or digit");
        }
        return value;
    }
}
