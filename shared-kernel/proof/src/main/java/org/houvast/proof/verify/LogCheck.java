package org.houvast.proof.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.StoredTree;
import org.houvast.proof.tree.Tile;

/**
 * Checks a whole log. The signed root vouches for the top of the tree, each hash there for the tile below it, down to
 * the entries. Where tiles and entries disagree, the one that agrees with the hash above is right: so an altered tile is
 * told from an altered entry, and of 256 entries the one that differs is named. Where both were altered in different
 * places, the way to mix them that agrees is looked for.
 */
final class LogCheck {

    private static final int MOST_CHUNKS = 1_000_000;

    private final ExportFile file;
    private final Checkpoint checkpoint;
    private final Trust trust;
    private final Findings findings;
    private final long size;
    private final ComputedTiles computed;
    private final LogTiles tiles;
    private final SortedMap<Long, List<Finding>> odd = new TreeMap<>();
    private final SortedMap<Long, List<Hash>> wrong = new TreeMap<>();

    LogCheck(ExportFile file, Checkpoint checkpoint, Trust trust, Findings findings) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.trust = trust;
        this.findings = findings;
        this.size = checkpoint.size();
        this.computed = new ComputedTiles(size);
        this.tiles = new LogTiles(file, computed);
    }

    long run() throws IOException {
        if (size / Tile.FULL >= MOST_CHUNKS) {
            throw new MalformedException("A log of %d entries is more than can be checked".formatted(size));
        }
        readEntries();
        Optional<List<List<Hash>>> edge = new RightEdgeCheck(checkpoint, computed).find(tiles::exported);
        if (edge.isPresent()) {
            compare(edge.get());
            new WrongChunks(file, size, findings).report(wrong);
        } else {
            findings.add(Finding.of(FindingKind.ROOT_UNKNOWN, checkpoint.root().base64()));
            reportOddities();
        }
        compareWithEarlier();
        return size;
    }

    /** Of entries that are all off by as much, because one before them is missing or too many, only the first. */
    private void reportOddities() {
        long off = 0;
        for (Finding oddity : odd.values().stream().flatMap(List::stream).toList()) {
            Long position = oddity.position();
            Long other = oddity.other();
            if (position == null || other == null) {
                findings.add(oddity);
            } else if (other - position != off) {
                off = other - position;
                findings.add(oddity);
            }
        }
    }

    private void readEntries() throws IOException {
        for (long chunk = 0; chunk * Tile.FULL < size; chunk++) {
            Chunk read = Chunk.read(file, chunk);
            computed.add(chunkTile(chunk), read.leaves());
            if (!read.oddities().isEmpty() && odd.size() < Tile.FULL) {
                odd.put(chunk, read.oddities());
            }
        }
    }

    private Tile chunkTile(long chunk) {
        return new Tile(0, chunk, (int) Math.min(Tile.FULL, size - chunk * Tile.FULL));
    }

    private void compare(List<List<Hash>> edge) throws IOException {
        for (int level = 0; level < edge.size(); level++) {
            List<Hash> right = edge.get(level);
            if (!right.isEmpty()) {
                compare(Tile.in(size, level, Tile.hashesAt(level, size) / Tile.FULL), right);
            }
        }
    }

    /** A tile whose right hashes are known. */
    private void compare(Tile tile, List<Hash> right) throws IOException {
        reportTile(tile, right);
        if (tile.level() == 0) {
            chunk(tile, right);
            return;
        }
        for (int i = 0; i < right.size(); i++) {
            descend(Tile.full(tile.level() - 1, tile.index() * Tile.FULL + i), right.get(i));
        }
    }

    private void reportTile(Tile tile, List<Hash> right) {
        Optional<List<Hash>> exported = tiles.exported(tile);
        if (exported.isEmpty()) {
            findings.add(Finding.of(FindingKind.TILE_LOST, tile.path()));
        } else if (!exported.get().equals(right)) {
            findings.add(Finding.of(FindingKind.TILE_ALTERED, tile.path()));
        }
    }

    /** A full tile of which only the root is known. */
    private void descend(Tile tile, Hash root) throws IOException {
        boolean entriesAreRight =
                computed.rootOf(tile.level(), tile.index()).filter(root::equals).isPresent();
        Optional<List<Hash>> right = entriesAreRight
                ? Optional.of(tiles.ofEntries(tile))
                : Mixture.find(
                        tiles.exported(tile).orElse(List.of()),
                        tiles.ofEntries(tile),
                        hashes -> hashes.size() == tile.width()
                                && MerkleRoot.of(hashes).equals(root));
        if (right.isPresent()) {
            compare(tile, right.get());
        } else {
            long entries = 1L << (8 * (tile.level() + 1));
            findings.add(Finding.between(
                    FindingKind.ENTRIES_DISPUTED, tile.index() * entries + 1, (tile.index() + 1) * entries, null));
        }
    }

    private void chunk(Tile tile, List<Hash> right) {
        boolean entriesAreRight = tile.isFull()
                ? computed.rootOf(0, tile.index())
                        .filter(MerkleRoot.of(right)::equals)
                        .isPresent()
                : computed.hashes(tile).filter(right::equals).isPresent();
        if (entriesAreRight) {
            odd.getOrDefault(tile.index(), List.of()).forEach(findings::add);
        } else {
            wrong.put(tile.index(), right);
        }
    }

    private void compareWithEarlier() {
        for (Earlier earlier : trust.earlier(checkpoint, findings)) {
            if (earlier.size() > size || findings.hasFault()) {
                findings.add(earlier.notComparable());
            } else {
                earlier.compare(new StoredTree(tiles::ofEntriesAsBytes, size).root(earlier.size()), findings);
            }
        }
    }
}
