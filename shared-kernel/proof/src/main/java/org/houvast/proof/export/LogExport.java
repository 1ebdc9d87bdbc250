package org.houvast.proof.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;

/**
 * Writes the whole log: its entries in chunks of one tile of level 0, each entry after its length (four bytes, the
 * highest first), and the tiles of its tree as they are stored.
 */
public final class LogExport {

    private LogExport() {}

    /**
     * Writes and closes nothing but what it opened; holds no more than one entry and one tile.
     *
     * @param checkpoint up to where; as many entries must follow
     * @param keys the log's keys, for information
     * @param tiles the stored tiles; one that is lost is left out, and the verifier says so
     * @param entries the canonical bytes of all entries, in order
     */
    public static void write(
            OutputStream out, SignedCheckpoint checkpoint, LogKeys keys, TileStore tiles, Iterator<byte[]> entries)
            throws IOException {
        long size = checkpoint.unverified().size();
        ExportZip zip = new ExportZip(out);
        zip.head(ExportKind.LOG, checkpoint, keys);
        for (long written = 0, chunk = 0; written < size; chunk++) {
            written += chunk(zip, chunk, (int) Math.min(Tile.FULL, size - written), entries);
        }
        for (Tile tile : Tile.of(size)) {
            Optional<byte[]> hashes = tiles.read(tile).filter(all -> all.length >= tile.width() * Hash.LENGTH);
            if (hashes.isPresent()) {
                zip.file(tile.path(), Arrays.copyOf(hashes.get(), tile.width() * Hash.LENGTH));
            }
        }
        zip.finish();
    }

    private static int chunk(ExportZip zip, long index, int count, Iterator<byte[]> entries) throws IOException {
        DataOutputStream chunk = new DataOutputStream(zip.begin(ExportFormat.chunk(index)));
        for (int i = 0; i < count; i++) {
            byte[] entry = entries.next();
            chunk.writeInt(entry.length);
            chunk.write(entry);
        }
        chunk.flush();
        zip.end();
        return count;
    }
}
