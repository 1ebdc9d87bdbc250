package org.houvast.query.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.houvast.proof.verify.Verify;

/** A dossier in the hands of somebody who opens every file in it. */
final class Unpacked {

    final Map<String, byte[]> files = new LinkedHashMap<>();

    static Unpacked of(byte[] zip) {
        var unpacked = new Unpacked();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacked.files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return unpacked;
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** What can be read in the PDF, and what it says of itself. */
    String pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes("dossier.pdf"))) {
            var about = pdf.getDocumentInformation();
            var all = new ArrayList<String>();
            all.add(new PDFTextStripper().getText(pdf));
            for (var key : about.getMetadataKeys()) {
                all.add(key + "=" + about.getCustomMetadataValue(key));
            }
            var metadata = pdf.getDocumentCatalog().getMetadata();
            all.add(metadata == null ? "" : new String(metadata.toByteArray(), UTF_8));
            for (var object : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(object).getObject() instanceof COSDictionary dictionary) {
                    dictionary.getValues().stream()
                            .filter(COSString.class::isInstance)
                            .forEach(text -> all.add(((COSString) text).getString()));
                }
            }
            return String.join("\n", all);
        }
    }

    /** Every file, its name, and all that can be read in it: what is sealed opened with the keys that go along. */
    String everything(String key) throws IOException {
        var all = new ArrayList<String>();
        for (var file : files.entrySet()) {
            all.add(file.getKey() + "\n" + new String(file.getValue(), ISO_8859_1) + "\n"
                    + new String(file.getValue(), UTF_8));
        }
        all.add(pdf());
        all.add(verify(key, "--show").out());
        return String.join("\n", all);
    }

    /** The exit code of the verifier and what it said. */
    record Outcome(int code, String out) {}

    Outcome verify(String key, String... more) throws IOException {
        var file = write();
        var out = new ByteArrayOutputStream();
        var to = new PrintStream(out, true, UTF_8);
        List<String> words = new ArrayList<>(List.of(file.toString(), "--key", key, "--lang", "en"));
        words.addAll(List.of(more));
        int code = Verify.run(to, to, words.toArray(String[]::new));
        Files.delete(file);
        return new Outcome(code, out.toString(UTF_8));
    }

    private Path write() throws IOException {
        var file = Files.createTempFile("dossier", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return file;
    }
}
