package org.houvast.proof.note;

import org.houvast.proof.MalformedException;

/** The name of a key: not empty, without spaces, plus signs or control characters. */
final class KeyName {

    private KeyName() {}

    static String checked(String name) {
        if (name.isEmpty() || !name.codePoints().allMatch(KeyName::allowed)) {
            throw new MalformedException("Not the name of a key: \"" + name + "\"");
        }
        return name;
    }

    private static boolean allowed(int c) {
        return c != '+'
                && !Character.isSpaceChar(c)
                && !Character.isWhitespace(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE;
    }
}
