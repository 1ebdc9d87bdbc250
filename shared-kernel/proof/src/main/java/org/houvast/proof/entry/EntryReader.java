package org.houvast.proof.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.houvast.proof.MalformedException;
import org.jspecify.annotations.Nullable;

/** Reads the canonical bytes of an entry, and nothing else. */
final class EntryReader {

    private final byte[] bytes;
    private int at;

    EntryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Entry entry() {
        try {
            return read();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new MalformedException("Not an entry: " + e.getMessage(), e);
        }
    }

    private Entry read() {
        if (!line().equals(EntryFormat.FIRST_LINE)) {
            throw new MalformedException("An entry begins with " + EntryFormat.FIRST_LINE);
        }
        Entry entry = new Entry(
                number(words(EntryFormat.POSITION, 1)[1]),
                Word.decode(words(EntryFormat.ID, 1)[1]),
                number(words(EntryFormat.RECORDED, 1)[1]),
                Word.decode(words(EntryFormat.TYPE, 1)[1]),
                optional(EntryFormat.REVISION),
                stream(),
                commit(),
                optional(EntryFormat.REQUEST),
                block(EntryFormat.PAYLOAD),
                block(EntryFormat.METADATA));
        if (at != bytes.length) {
            throw new MalformedException(
                    "An entry ends with its metadata; %d bytes follow".formatted(bytes.length - at));
        }
        return entry;
    }

    private @Nullable String optional(String name) {
        return isNext(name) ? Word.decode(words(name, 1)[1]) : null;
    }

    private @Nullable StreamVersion stream() {
        if (!isNext(EntryFormat.STREAM)) {
            return null;
        }
        String[] words = words(EntryFormat.STREAM, 3);
        return new StreamVersion(Word.decode(words[1]), Word.decode(words[2]), number(words[3]));
    }

    private CommitPart commit() {
        String[] words = words(EntryFormat.COMMIT, 3);
        return new CommitPart(Word.decode(words[1]), small(words[2]), small(words[3]));
    }

    private byte[] block(String name) {
        int length = small(words(name, 1)[1]);
        if (length < 0 || length >= bytes.length - at || bytes[at + length] != '\n') {
            throw new MalformedException("The %s has not the %d bytes that it says".formatted(name, length));
        }
        byte[] block = Arrays.copyOfRange(bytes, at, at + length);
        at += length + 1;
        return block;
    }

    private boolean isNext(String name) {
        byte[] start = (name + " ").getBytes(StandardCharsets.US_ASCII);
        return Arrays.mismatch(bytes, at, Math.min(bytes.length, at + start.length), start, 0, start.length) < 0;
    }

    private String[] words(String name, int values) {
        String line = line();
        String[] words = line.split(" ", -1);
        if (words.length != 1 + values || !words[0].equals(name)) {
            throw new MalformedException("A line with %s is missing".formatted(name));
        }
        return words;
    }

    private String line() {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            if (bytes[end] < ' ' || bytes[end] == 0x7f) {
                throw new MalformedException("A header line holds byte 0x%02x".formatted(bytes[end]));
            }
            end++;
        }
        if (end == bytes.length) {
            throw new MalformedException("The entry ends within a line");
        }
        String line = new String(bytes, at, end - at, StandardCharsets.US_ASCII);
        at = end + 1;
        return line;
    }

    private static int small(String digits) {
        return Math.toIntExact(number(digits));
    }

    private static long number(String digits) {
        long number = Long.parseLong(digits);
        if (!Long.toString(number).equals(digits)) {
            throw new MalformedException("Not a number in its only form: " + digits);
        }
        return number;
    }
}
