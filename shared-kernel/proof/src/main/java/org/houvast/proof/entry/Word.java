package org.houvast.proof.entry;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.houvast.proof.MalformedException;

/**
 * A value as one word of a header line: UTF-8, each byte that is not 0x21 to 0x7E, or is '%', as '%' and two capital
 * hexadecimal digits. The empty value is "-", and the value "-" is "%2D".
 */
final class Word {

    private static final String EMPTY = "-";
    private static final String DASH = "%2D";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Word() {}

    static String encode(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        if (value.equals(EMPTY)) {
            return DASH;
        }
        return value.chars().allMatch(Word::isPlain) ? value : percentEncoded(value);
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7f && c != '%';
    }

    private static String percentEncoded(String value) {
        StringBuilder word = new StringBuilder();
        for (byte b : utf8(value)) {
            if (isPlain(b)) {
                word.append((char) b);
            } else {
                word.append('%').append(HEX.toHexDigits(b));
            }
        }
        return word.toString();
    }

    private static byte[] utf8(String value) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return all;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A value with half a character cannot be recorded", e);
        }
    }

    static String decode(String word) {
        String value = word.equals(EMPTY) ? "" : percentDecoded(word);
        if (!encode(value).equals(word)) {
            throw new MalformedException("Not a value in its canonical form: " + word);
        }
        return value;
    }

    private static String percentDecoded(String word) {
        ByteBuffer bytes = ByteBuffer.allocate(word.length());
        try {
            for (int i = 0; i < word.length(); i++) {
                boolean escaped = word.charAt(i) == '%';
                bytes.put(escaped ? (byte) HexFormat.fromHexDigits(word, i + 1, i + 3) : (byte) word.charAt(i));
                i += escaped ? 2 : 0;
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedException("Not a value: " + word, e);
        }
    }
}
