package org.houvast.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houvast.proof.checkpoint.SignedCheckpoint;

/** Writes files one after the other into a zip file that is the same for the same content. */
final class ExportZip implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ExportZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void head(ExportKind kind, SignedCheckpoint checkpoint, LogKeys keys) throws IOException {
        file(ExportFormat.FORMAT, kind.format() + "\n");
        file(ExportFormat.CHECKPOINT, checkpoint.toString());
        file(ExportFormat.KEYS, keys.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
        int number = 0;
        for (SignedCheckpoint rotation : keys.rotations()) {
            file(ExportFormat.rotation(++number), rotation.toString());
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
