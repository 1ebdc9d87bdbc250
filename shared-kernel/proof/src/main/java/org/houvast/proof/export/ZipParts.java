package org.houvast.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;

/** The files inside a zip file, none of them unpacked to disk, none read beyond the size it may have. */
final class ZipParts implements Closeable {

    private static final int AT_ONCE = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();

    ZipParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), UTF_8);
        try {
            zip.stream().forEach(this::list);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list(ZipEntry entry) {
        if (files.put(entry.getName(), entry) != null || files.size() > ExportFormat.MOST_FILES) {
            throw new MalformedException("The zip file has a name twice, or too many: " + entry.getName());
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    String existing(String name) throws IOException {
        return text(name).orElseThrow(() -> new MalformedException("There is no " + name));
    }

    Optional<String> text(String name) throws IOException {
        return text(name, ExportFormat.LARGEST_TEXT);
    }

    Optional<String> text(String name, int largest) throws IOException {
        Optional<byte[]> bytes = bytes(name, largest);
        return bytes.isPresent() ? Optional.of(utf8(bytes.get())) : Optional.empty();
    }

    private static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("Not a text in UTF-8", e);
        }
    }

    Optional<byte[]> bytes(String name, int largest) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new MalformedException(name + " is larger than it may be");
            }
            return Optional.of(bytes);
        } catch (ZipException | EOFException e) {
            throw new MalformedException(name + " is damaged: " + e.getMessage(), e);
        }
    }

    Optional<Hash> hash(String name) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] some = new byte[AT_ONCE];
            long read = 0;
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                digest.update(some, 0, count);
                read += count;
                if (read > ExportFormat.LARGEST_FILE) {
                    throw new MalformedException(name + " is larger than it may be");
                }
            }
            return Optional.of(Hash.of(digest.digest()));
        } catch (ZipException | EOFException e) {
            throw new MalformedException(name + " is damaged: " + e.getMessage(), e);
        }
    }

    /** The file as it is read on; empty when it is not there. */
    InputStream stream(String name) throws IOException {
        ZipEntry entry = files.get(name);
        return entry == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
