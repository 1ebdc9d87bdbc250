package org.houvast.proof.entry;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the canonical bytes of an entry. */
final class EntryWriter {

    private static final int TYPICAL_HEADER = 320;

    private final StringBuilder header = new StringBuilder(TYPICAL_HEADER);

    private EntryWriter() {}

    static byte[] write(Entry entry) {
        byte[] header = new EntryWriter().header(entry).toString().getBytes(StandardCharsets.US_ASCII);
        byte[] between = ("\n" + EntryFormat.METADATA + " " + entry.metadata().length + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[header.length + entry.payload().length + between.length + entry.metadata().length + 1];
        int at = put(header, all, 0);
        at = put(entry.payload(), all, at);
        at = put(between, all, at);
        at = put(entry.metadata(), all, at);
        all[at] = '\n';
        return all;
    }

    private static int put(byte[] part, byte[] all, int at) {
        System.arraycopy(part, 0, all, at, part.length);
        return at + part.length;
    }

    private StringBuilder header(Entry entry) {
        header.append(EntryFormat.FIRST_LINE).append('\n');
        line(EntryFormat.POSITION).append(entry.position()).append('\n');
        value(EntryFormat.ID, entry.id());
        line(EntryFormat.RECORDED).append(entry.recorded()).append('\n');
        value(EntryFormat.TYPE, entry.type());
        value(EntryFormat.REVISION, entry.revision());
        stream(entry.stream());
        CommitPart commit = entry.commit();
        line(EntryFormat.COMMIT).append(Word.encode(commit.name()));
        header.append(' ')
                .append(commit.index())
                .append(' ')
                .append(commit.count())
                .append('\n');
        value(EntryFormat.REQUEST, entry.request());
        return line(EntryFormat.PAYLOAD).append(entry.payload().length).append('\n');
    }

    private StringBuilder line(String name) {
        return header.append(name).append(' ');
    }

    private void value(String name, @Nullable String value) {
        if (value != null) {
            line(name).append(Word.encode(value)).append('\n');
        }
    }

    private void stream(@Nullable StreamVersion stream) {
        if (stream != null) {
            line(EntryFormat.STREAM).append(Word.encode(stream.type()));
            header.append(' ').append(Word.encode(stream.id()));
            header.append(' ').append(stream.version()).append('\n');
        }
    }
}
