package org.houvast.command.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.houvast.language.attachment.DocumentType;

/**
 * Whether the bytes of a document, told little by little, make a whole one of its type and of no other: it begins and ends
 * as its type does, and does not carry an archive behind it (a file that is two things at once passes as the one here
 * and is opened as the other elsewhere).
 */
interface WholeDocument {

    /** Takes in what comes next; false when it cannot be such a document. */
    boolean goesOn(byte[] bytes, int offset, int length);

    /** Whether it may end here. */
    boolean ended();

    static WholeDocument of(DocumentType type) {
        return switch (type) {
            case PDF -> new Framed("%PDF-".getBytes(StandardCharsets.US_ASCII), WholeDocument::endsAsPdf);
            case PNG ->
                new Framed(
                        bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
                        end -> endsWith(end, bytes(0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 0x42, 0x60, 0x82)));
            case JPEG -> new Framed(bytes(0xff, 0xd8, 0xff), end -> endsWith(end, bytes(0xff, 0xd9)));
            case TEXT -> new PlainText();
        };
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The last thing in it is the mark of its end, with nothing but line ends after it (ISO 32000-1 7.5.5). */
    private static boolean endsAsPdf(byte[] end) {
        int length = end.length;
        while (length > 0 && (end[length - 1] <= ' ' && end[length - 1] >= 0)) {
            length--;
        }
        return endsWith(Arrays.copyOf(end, length), "%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean endsWith(byte[] whole, byte[] end) {
        return whole.length >= end.length
                && Arrays.equals(whole, whole.length - end.length, whole.length, end, 0, end.length);
    }
}
