package org.houvast.command.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.houvast.command.attachment.UnfitDocument.Reason;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.attachment.LargestDocument;

/**
 * Lets the bytes of a document through and fails as soon as they are too many, and instead of their end when they do not
 * make a whole document of its type. So whoever keeps them keeps them to their end or not at all.
 */
final class CheckedContent extends FilterInputStream {

    private final WholeDocument whole;
    private final LargestDocument most;
    private long read;

    /** @param most the most that is taken */
    CheckedContent(InputStream content, DocumentType type, LargestDocument most) {
        super(content);
        this.whole = WholeDocument.of(type);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        int count = in.read(into, offset, length);
        if (count < 0) {
            if (!whole.ended()) {
                throw new UnfitDocument(Reason.BROKEN);
            }
            return count;
        }
        read += count;
        if (read > most.bytes()) {
            throw tooLarge(most);
        }
        if (!whole.goesOn(into, offset, count)) {
            throw new UnfitDocument(Reason.BROKEN);
        }
        return count;
    }

    static UnfitDocument tooLarge(LargestDocument most) {
        return new UnfitDocument(Reason.LARGE, String.valueOf(most.mebibytes()));
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException("what is skipped is not checked");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
