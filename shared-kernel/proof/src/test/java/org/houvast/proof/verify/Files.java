package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an export in the hands of somebody who would like them to be different. */
final class Files {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Files of(byte[] zip) throws IOException {
        Files files = new Files();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    Files put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Files put(String name, String text) {
        return put(name, text.getBytes(UTF_8));
    }

    Files remove(String name) {
        bytes(name);
        files.remove(name);
        return this;
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no " + name + " in " + files.keySet());
        }
        return bytes;
    }

    Files edit(String name, UnaryOperator<String> edit) {
        return put(name, edit.apply(new String(bytes(name), UTF_8)));
    }

    Files flip(String name, int at) {
        bytes(name)[at] ^= 1;
        return this;
    }

    Files swap(String one, String other) {
        byte[] first = bytes(one);
        return put(one, bytes(other)).put(other, first);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Changes the entries of all chunks together, then cuts them into chunks again. */
    Files editLog(Consumer<List<byte[]>> edit) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        for (int chunk = 0; files.containsKey("log/entries-" + chunk); chunk++) {
            entries.addAll(entries(chunk));
            files.remove("log/entries-" + chunk);
        }
        edit.accept(entries);
        for (int from = 0; from < entries.size(); from += 256) {
            putChunk(from / 256, entries.subList(from, Math.min(from + 256, entries.size())));
        }
        return this;
    }

    /** Changes the entries of one chunk and leaves the others where they are. */
    Files editChunk(int chunk, Consumer<List<byte[]>> edit) throws IOException {
        List<byte[]> entries = entries(chunk);
        edit.accept(entries);
        putChunk(chunk, entries);
        return this;
    }

    private List<byte[]> entries(int chunk) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer all = ByteBuffer.wrap(bytes("log/entries-" + chunk));
        while (all.hasRemaining()) {
            byte[] entry = new byte[all.getInt()];
            all.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private void putChunk(int chunk, List<byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (byte[] entry : entries) {
            out.writeInt(entry.length);
            out.write(entry);
        }
        put("log/entries-" + chunk, bytes.toByteArray());
    }

    Path write(Path file) throws IOException {
        try (var out = new ZipOutputStream(java.nio.file.Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return file;
    }
}
