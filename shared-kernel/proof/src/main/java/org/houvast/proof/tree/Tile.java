package org.houvast.proof.tree;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.houvast.proof.MalformedException;

/**
 * Which hashes a tile holds (C2SP tlog-tiles): hash {@code i} of tile {@code n} at level {@code l} is the root of the
 * entries from {@code (n * 256 + i) * 256^l} on, {@code 256^l} of them.
 *
 * @param level 0 for the hashes of entries
 * @param index which tile of its level, from 0
 * @param width how many hashes, 1 to 256
 */
public record Tile(int level, long index, int width) {

    /** The number of hashes in a full tile. */
    public static final int FULL = 256;

    /** The levels that a tree of at most 2^63 - 1 entries can have. */
    public static final int LEVELS = 8;

    private static final Pattern PATH =
            Pattern.compile("tile/([0-7])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < 0 || level >= LEVELS || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "No tile has level %d, index %d, width %d".formatted(level, index, width));
        }
    }

    /** The full tile of a level. */
    public static Tile full(int level, long index) {
        return new Tile(level, index, FULL);
    }

    /** The tile as a tree of this size has it, which must be large enough to have it at all. */
    public static Tile in(long size, int level, long index) {
        return new Tile(level, index, (int) Math.min(FULL, hashesAt(level, size) - index * FULL));
    }

    /** All tiles of a tree of this size, lower levels first. */
    public static Iterable<Tile> of(long size) {
        return () -> IntStream.range(0, LEVELS)
                .boxed()
                .flatMap(level -> LongStream.range(0, (hashesAt(level, size) + FULL - 1) / FULL)
                        .mapToObj(index -> in(size, level, index)))
                .iterator();
    }

    /** How many hashes a tree of this size has at a level of tiles. */
    public static long hashesAt(int level, long size) {
        return size >>> (8 * level);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The path of C2SP tlog-tiles, {@code tile/0/x001/x234/067.p/112} say. */
    public String path() {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + level + "/" + path + (isFull() ? "" : ".p/" + width);
    }

    /**
     * The tile with a path.
     *
     * @throws MalformedException when no tile has this path
     */
    public static Tile parse(String path) {
        var parts = PATH.matcher(path);
        if (parts.matches()) {
            long index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
            int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
            if (width <= FULL) {
                Tile tile = new Tile(Integer.parseInt(parts.group(1)), index, width);
                if (tile.path().equals(path)) {
                    return tile;
                }
            }
        }
        throw new MalformedException("Not the path of a tile: " + path);
    }
}
