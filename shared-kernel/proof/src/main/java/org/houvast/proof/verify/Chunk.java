package org.houvast.proof.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.EntryChunk;
import org.houvast.proof.export.ExportFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one chunk of a log as they were found.
 *
 * @param damage why not all of it could be read
 */
record Chunk(List<Found> found, @Nullable String damage) {

    private static final int MOST = 1 << 16;

    /**
     * One entry.
     *
     * @param id its id, where it can be read
     * @param oddity what is odd about it in this place, whatever was signed
     */
    record Found(Hash leaf, @Nullable String id, @Nullable Finding oddity) {

        static Found of(byte[] bytes, long position) {
            Hash leaf = Sha256.leaf(bytes);
            try {
                Entry entry = Entry.parse(bytes);
                return new Found(leaf, entry.id(), misplaced(entry, position));
            } catch (MalformedException e) {
                return new Found(
                        leaf,
                        null,
                        Finding.at(FindingKind.ENTRY_UNREADABLE, position, null).because(e.getMessage()));
            }
        }

        private static @Nullable Finding misplaced(Entry entry, long position) {
            return entry.position() == position
                    ? null
                    : Finding.between(FindingKind.ENTRY_MISPLACED, position, entry.position(), entry.id());
        }
    }

    static Chunk read(ExportFile file, long index) throws IOException {
        List<Found> found = new ArrayList<>();
        try (EntryChunk chunk = file.chunk(index)) {
            long position = index * 256 + 1;
            for (Optional<byte[]> next = chunk.next(); next.isPresent() && found.size() < MOST; next = chunk.next()) {
                found.add(Found.of(next.get(), position));
                position++;
            }
            return new Chunk(found, null);
        } catch (MalformedException e) {
            return new Chunk(found, e.getMessage());
        }
    }

    List<Hash> leaves() {
        return found.stream().map(Found::leaf).toList();
    }

    List<Finding> oddities() {
        List<Finding> oddities = new ArrayList<>();
        for (Found entry : found) {
            Finding oddity = entry.oddity();
            if (oddity != null) {
                oddities.add(oddity);
            }
        }
        return oddities;
    }
}
