package org.houvast.proof.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.houvast.proof.Hash;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.tree.Tile;
import org.jspecify.annotations.Nullable;

/** Names the entries in the chunks that are not what was signed; neighbouring chunks are looked at as one. */
final class WrongChunks {

    private final ExportFile file;
    private final long size;
    private final long chunks;
    private final Findings findings;

    WrongChunks(ExportFile file, long size, Findings findings) {
        this.file = file;
        this.size = size;
        this.chunks = (size + Tile.FULL - 1) / Tile.FULL;
        this.findings = findings;
    }

    /** For each wrong chunk the leaves that were signed. */
    void report(SortedMap<Long, List<Hash>> wrong) throws IOException {
        long last = -2;
        Alignment alignment = null;
        for (var chunk : wrong.entrySet()) {
            if (alignment == null || chunk.getKey() != last + 1) {
                finish(alignment);
                alignment = new Alignment(chunk.getKey() * Tile.FULL + 1, findings);
            }
            last = chunk.getKey();
            alignment.add(found(last), chunk.getValue());
        }
        List<Chunk.Found> more = beyond();
        if (alignment == null || last != chunks - 1) {
            finish(alignment);
            alignment = new Alignment(size + 1, findings);
        }
        alignment.add(more, List.of());
        finish(alignment);
    }

    private static void finish(@Nullable Alignment alignment) {
        if (alignment != null) {
            alignment.finish();
        }
    }

    private List<Chunk.Found> found(long index) throws IOException {
        Chunk chunk = Chunk.read(file, index);
        String damage = chunk.damage();
        if (damage != null) {
            findings.add(Finding.at(
                            FindingKind.ENTRY_UNREADABLE,
                            index * Tile.FULL + chunk.found().size() + 1,
                            null)
                    .because(damage));
        }
        return chunk.found();
    }

    private List<Chunk.Found> beyond() throws IOException {
        List<Chunk.Found> found = new ArrayList<>();
        for (String name : file.names("log/entries-")) {
            String digits = name.substring(name.indexOf('-') + 1);
            if (digits.matches("[0-9]{1,15}") && Long.parseLong(digits) >= chunks && !findings.isFull()) {
                found.addAll(Chunk.read(file, Long.parseLong(digits)).found());
            }
        }
        return found;
    }
}
