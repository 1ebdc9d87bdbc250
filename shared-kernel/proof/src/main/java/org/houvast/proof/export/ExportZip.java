package org.houvast.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;
import org.houvast.proof.checkpoint.SignedCheckpoint;

/** Writes files one after the other into a zip file that is the same for the same content. */
final class ExportZip implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final SortedMap<String, Hash> listed = new TreeMap<>();

    ExportZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void head(ExportKind kind, SignedCheckpoint checkpoint, LogKeys keys) throws IOException {
        file(ExportFormat.FORMAT, kind.format() + "\n");
        file(ExportFormat.CHECKPOINT, checkpoint.toString());
        listed(ExportFormat.KEYS, keys.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
        int number = 0;
        for (SignedCheckpoint rotation : keys.rotations()) {
            listed(ExportFormat.rotation(++number), rotation.toString());
        }
    }

    /** Writes a file that says nothing of itself whether it was changed, and remembers its hash. */
    void listed(String name, String text) throws IOException {
        listed(name, out -> out.write(text.getBytes(UTF_8)));
    }

    /** The same of one that is written little by little. */
    Hash listed(String name, FileContent content) throws IOException {
        MessageDigest digest = Sha256.digest();
        content.writeTo(new Unclosed(new DigestOutputStream(begin(name), digest)));
        end();
        Hash hash = Hash.of(digest.digest());
        listed.put(name, hash);
        return hash;
    }

    /** What was written so, with the hashes. */
    SortedMap<String, Hash> listed() {
        return listed;
    }

    /** Whoever writes a file may close what it wrote to: the zip file goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    void file(String name, String text) throws IOException {
        file(name, text.getBytes(UTF_8));
    }

    void file(String name, byte[] bytes) throws IOException {
        begin(name).write(bytes);
        end();
    }

    OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }

    void end() throws IOException {
        zip.closeEntry();
    }

    /** Ends the zip file and leaves the stream open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
