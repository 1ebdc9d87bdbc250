package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.EntryChunk;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.export.ExportKind;
import org.houvast.proof.tree.Tile;

/** Prints the entries of an export that verified, with the personal values that it carries keys for and without the others. */
final class Showing {

    private final ExportFile file;
    private final Checkpoint checkpoint;
    private final PrintStream out;
    private final DossierValues values;
    private final Texts texts;

    Showing(ExportFile file, Checkpoint checkpoint, DossierValues values, Texts texts, PrintStream out) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.values = values;
        this.texts = texts;
        this.out = out;
    }

    void print() throws IOException {
        if (file.kind() == ExportKind.DOSSIER) {
            var contents = file.read(file.contents(), checkpoint);
            for (long position : contents.positions()) {
                if (contents.withheld().contains(position)) {
                    out.printf("%n%d %s%n", position, texts.get("withheld"));
                } else {
                    print(file.entry(position).orElseThrow());
                }
            }
            return;
        }
        for (long chunk = 0; chunk * Tile.FULL < checkpoint.size(); chunk++) {
            try (EntryChunk entries = file.chunk(chunk)) {
                for (Optional<byte[]> next = entries.next(); next.isPresent(); next = entries.next()) {
                    print(next.get());
                }
            }
        }
    }

    private void print(byte[] bytes) {
        Entry entry = Entry.parse(bytes);
        out.printf(
                "%n%d %s %s [%s]%n%s%n%s%n",
                entry.position(),
                Instant.ofEpochMilli(entry.recorded()),
                entry.type(),
                entry.id(),
                values.readable(entry, texts::get),
                new String(entry.metadata(), UTF_8));
    }
}
