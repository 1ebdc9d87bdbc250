package org.houvast.ledger.attachments;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;

/** Encrypts what is written to it, segment by segment. Closed without {@link #finish}, it has no last segment. */
final class SealingStream extends OutputStream {

    private final Segments segments;
    private final DigestOutputStream into;
    private final byte[] segment = new byte[Segments.PLAIN];
    private int filled;

    SealingStream(Segments segments, OutputStream into) {
        this.segments = segments;
        this.into = new DigestOutputStream(into, Sha256.digest());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        for (int written = 0; written < length; ) {
            if (filled == segment.length) {
                seal(false);
            }
            int count = Math.min(length - written, segment.length - filled);
            System.arraycopy(from, offset + written, segment, filled, count);
            filled += count;
            written += count;
        }
    }

    /** Writes the last segment; the SHA-256 of all that was written out, in hexadecimal. */
    String finish() throws IOException {
        seal(true);
        return Sha256.hex(into.getMessageDigest());
    }

    private void seal(boolean last) throws IOException {
        into.write(segments.encrypt(segment, filled, last));
        filled = 0;
    }
}
