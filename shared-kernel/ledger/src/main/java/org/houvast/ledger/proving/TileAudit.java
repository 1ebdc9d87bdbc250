package org.houvast.ledger.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.MissingTileException;
import org.houvast.proof.tree.StoredTree;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileProof;
import org.jspecify.annotations.Nullable;

/**
 * Holds the entries of one tile against the signed root. Where they disagree, the stored hashes say which: whatever
 * leads to the root that was signed is what was signed for.
 */
final class TileAudit {

    private final StoredTiles stored;
    private final EntrySource entries;
    private final Checkpoint signed;
    private final long head;

    TileAudit(StoredTiles stored, EntrySource entries, Checkpoint signed, long head) {
        this.stored = stored;
        this.entries = entries;
        this.signed = signed;
        this.head = head;
    }

    void check(long first, SortedMap<Long, Entry> found, List<Finding> findings) {
        long index = (first - 1) / Tile.FULL;
        if (index * Tile.FULL >= signed.size()) {
            return;
        }
        Tile tile = Tile.in(signed.size(), 0, index);
        long start = index * Tile.FULL + 1;
        List<@Nullable Hash> ofEntries = new ArrayList<>();
        for (long position = start; position < start + tile.width(); position++) {
            Entry entry = found.get(position);
            ofEntries.add(entry == null ? null : entry.leaf());
        }
        Optional<List<Hash>> kept = kept(tile);
        boolean complete = ofEntries.stream().allMatch(Objects::nonNull);
        if (complete && leadsToRoot(tile, solid(ofEntries))) {
            agree(tile, solid(ofEntries), kept, findings);
        } else if (kept.isPresent() && leadsToRoot(tile, kept.get())) {
            differences(start, ofEntries, kept.get(), found, findings);
        } else {
            undecided(tile, start, ofEntries, kept, found, findings);
        }
    }

    private static List<Hash> solid(List<@Nullable Hash> hashes) {
        return hashes.stream().map(Objects::requireNonNull).toList();
    }

    private Optional<List<Hash>> kept(Tile tile) {
        return stored.read(tile)
                .filter(hashes -> hashes.length >= tile.width() * Hash.LENGTH)
                .map(hashes -> {
                    List<Hash> leaves = new ArrayList<>();
                    for (int i = 0; i < tile.width(); i++) {
                        leaves.add(Hash.at(hashes, i));
                    }
                    return leaves;
                });
    }

    private boolean leadsToRoot(Tile tile, List<Hash> leaves) {
        try {
            TileProof path =
                    new StoredTree(new KnownTiles(stored, entries), signed.size()).tile(tile.index(), signed.size());
            path.verify(leaves, signed.root());
            return true;
        } catch (NotProvenException | MissingTileException e) {
            return false;
        }
    }

    private void agree(Tile tile, List<Hash> leaves, Optional<List<Hash>> kept, List<Finding> findings) {
        if (kept.isEmpty()) {
            if (tile.isFull()) {
                byte[] hashes = new byte[Tile.FULL * Hash.LENGTH];
                for (int i = 0; i < Tile.FULL; i++) {
                    leaves.get(i).copyTo(hashes, i);
                }
                stored.keep(tile, hashes);
            }
            findings.add(Finding.of(
                    Kind.TILE_REBUILT,
                    tile.index() * Tile.FULL + 1,
                    "Tile " + tile.path() + " was gone; its entries agree with the signed root"));
        } else if (!kept.get().equals(leaves)) {
            findings.add(altered(tile));
        }
    }

    private static Finding altered(Tile tile) {
        return Finding.of(
                Kind.TILE_ALTERED,
                tile.level() == 0 ? tile.index() * Tile.FULL + 1 : 0,
                "Tile " + tile.path() + " is not that of the entries, which agree with the signed root");
    }

    private void differences(
            long start,
            List<@Nullable Hash> ofEntries,
            List<Hash> kept,
            SortedMap<Long, Entry> found,
            List<Finding> findings) {
        for (int i = 0; i < kept.size(); i++) {
            long position = start + i;
            Hash hash = ofEntries.get(i);
            Entry entry = found.get(position);
            if (entry != null && !kept.get(i).equals(hash)) {
                findings.add(new Finding(
                        Kind.ENTRY_ALTERED,
                        position,
                        entry.id(),
                        "Entry " + position + " is not the one that was signed for: its hash was " + kept.get(i)));
            } else if (entry == null && position <= head) {
                findings.add(Finding.of(
                        Kind.ENTRY_MISSING,
                        position,
                        "There is no entry at " + position + "; the one that was signed for had the hash "
                                + kept.get(i)));
            }
        }
    }

    /**
     * Neither the entries nor their tile lead to the signed root. The hash of the tile in the one above says which of
     * them was altered, unless that is the one; then the look at the upper tiles names it.
     */
    private void undecided(
            Tile tile,
            long start,
            List<@Nullable Hash> ofEntries,
            Optional<List<Hash>> kept,
            SortedMap<Long, Entry> found,
            List<Finding> findings) {
        Optional<Hash> above = above(tile);
        boolean keptFits = kept.isPresent() && above.equals(Optional.of(MerkleRoot.of(kept.get())));
        boolean complete = ofEntries.stream().allMatch(Objects::nonNull);
        if (complete && above.equals(Optional.of(MerkleRoot.of(solid(ofEntries))))) {
            if (!keptFits) {
                findings.add(altered(tile));
            }
        } else if (keptFits || above.isEmpty()) {
            kept.ifPresent(hashes -> differences(start, ofEntries, hashes, found, findings));
        } else {
            findings.add(Finding.of(
                    Kind.ENTRY_ALTERED,
                    start,
                    "Of the entries " + start + " to " + (start + tile.width() - 1)
                            + " at least one is not the one that was signed for, and their tile was altered or lost"
                            + " with them"));
        }
    }

    private Optional<Hash> above(Tile tile) {
        if (!tile.isFull()) {
            return Optional.empty();
        }
        int slot = (int) (tile.index() % Tile.FULL);
        return stored.read(Tile.in(signed.size(), 1, tile.index() / Tile.FULL))
                .filter(hashes -> hashes.length > slot * Hash.LENGTH)
                .map(hashes -> Hash.at(hashes, slot));
    }
}
