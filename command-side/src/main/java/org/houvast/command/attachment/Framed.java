package org.houvast.command.attachment;

import java.util.Arrays;
import java.util.function.Predicate;

/** A document with a mark at its beginning and one at its end, between which anything may stand. */
final class Framed implements WholeDocument {

    /** An archive is found by its directory, which ends within so many bytes of the end (APPNOTE.TXT 4.3.16). */
    private static final int END = (1 << 16) + 22;

    private static final byte[] DIRECTORY = {'P', 'K', 5, 6};

    private final byte[] mark;
    private final Predicate<byte[]> ends;
    private final byte[] last = new byte[2 * END];
    private int kept;
    private long passed;

    Framed(byte[] mark, Predicate<byte[]> ends) {
        this.mark = mark;
        this.ends = ends;
    }

    @Override
    public boolean goesOn(byte[] bytes, int offset, int length) {
        for (int i = 0; i < length && passed + i < mark.length; i++) {
            if (bytes[offset + i] != mark[(int) (passed + i)]) {
                return false;
            }
        }
        passed += length;
        int taken = Math.min(length, END);
        if (kept + taken > last.length) {
            System.arraycopy(last, kept - END, last, 0, END);
            kept = END;
        }
        System.arraycopy(bytes, offset + length - taken, last, kept, taken);
        kept += taken;
        return true;
    }

    @Override
    public boolean ended() {
        var end = Arrays.copyOfRange(last, Math.max(0, kept - END), kept);
        return passed > mark.length && ends.test(end) && !holdsDirectory(end);
    }

    private static boolean holdsDirectory(byte[] end) {
        for (int at = 0; at <= end.length - DIRECTORY.length; at++) {
            if (Arrays.equals(end, at, at + DIRECTORY.length, DIRECTORY, 0, DIRECTORY.length)) {
                return true;
            }
        }
        return false;
    }
}
