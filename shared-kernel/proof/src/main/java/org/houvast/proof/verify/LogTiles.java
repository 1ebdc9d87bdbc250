package org.houvast.proof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.tree.Tile;

/** The tiles of an exported log: as they were exported, and as the entries give them. */
final class LogTiles {

    private final ExportFile file;
    private final ComputedTiles computed;

    LogTiles(ExportFile file, ComputedTiles computed) {
        this.file = file;
        this.computed = computed;
    }

    /** Empty when there is none of its size; without hashes when it cannot be read. */
    Optional<List<Hash>> exported(Tile tile) {
        try {
            return file.tile(tile)
                    .filter(bytes -> bytes.length == tile.width() * Hash.LENGTH)
                    .map(bytes -> {
                        List<Hash> hashes = new ArrayList<>();
                        for (int i = 0; i < tile.width(); i++) {
                            hashes.add(Hash.at(bytes, i));
                        }
                        return hashes;
                    });
        } catch (MalformedException e) {
            return Optional.of(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Hash> ofEntries(Tile tile) throws IOException {
        return tile.level() == 0
                ? Chunk.read(file, tile.index()).leaves()
                : computed.hashes(tile).orElse(List.of());
    }

    Optional<byte[]> ofEntriesAsBytes(Tile tile) {
        try {
            List<Hash> hashes = ofEntries(tile);
            byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
            for (int i = 0; i < hashes.size(); i++) {
                hashes.get(i).copyTo(bytes, i);
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
