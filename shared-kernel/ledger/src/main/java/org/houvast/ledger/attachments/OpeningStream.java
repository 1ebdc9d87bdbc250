package org.houvast.ledger.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * Decrypts a document while it is read. Each segment is handed out when it has authenticated, and the last one when the
 * whole has the hash that it should have; reading on fails where that is not so.
 */
final class OpeningStream extends InputStream {

    private final Segments segments;
    private final InputStream stored;
    private final String hash;
    private final MessageDigest read = Sha256.digest();
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    /** @param hash the SHA-256 that the document has, in hexadecimal */
    OpeningStream(Segments segments, InputStream stored, String hash) throws IOException {
        this.segments = segments;
        this.stored = stored;
        this.hash = hash;
        this.ahead = stored.readNBytes(Segments.STORED);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        while (at == plain.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int count = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, offset, count);
        at += count;
        return count;
    }

    private void next() throws IOException {
        var segment = ahead;
        ahead = stored.readNBytes(Segments.STORED);
        boolean last = ahead.length == 0;
        var opened = segments.decrypt(segment, segment.length, last);
        read.update(opened);
        if (last && !Sha256.hex(read).equals(hash)) {
            throw new DamagedAttachmentException("it has another hash than the entry says");
        }
        plain = opened;
        at = 0;
        ended = last;
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
