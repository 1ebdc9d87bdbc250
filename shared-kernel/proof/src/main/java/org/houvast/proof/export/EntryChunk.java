package org.houvast.proof.export;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.houvast.proof.MalformedException;

/** The entries of one chunk, one after the other. */
public final class EntryChunk implements Closeable {

    private static final int LENGTH = 4;

    private final InputStream in;

    EntryChunk(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The bytes of the next entry, or nothing at the end.
     *
     * @throws MalformedException when the chunk is damaged or ends within an entry
     */
    public Optional<byte[]> next() {
        try {
            byte[] length = in.readNBytes(LENGTH);
            if (length.length == 0) {
                return Optional.empty();
            }
            int count = length.length < LENGTH
                    ? -1
                    : java.nio.ByteBuffer.wrap(length).getInt();
            if (count < 0 || count > ExportFormat.LARGEST_ENTRY) {
                throw new MalformedException("An entry has no length that one can have");
            }
            byte[] bytes = in.readNBytes(count);
            if (bytes.length < count) {
                throw new MalformedException("It ends within an entry");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new MalformedException("It is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
