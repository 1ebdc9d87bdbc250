package org.houvast.proof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.Tile;

/**
 * Finds the unfinished tiles that lead to the signed root: at each level the one that the tiles or the entries below
 * give, the one in the export, or a mixture. There are at most eight levels, so all ways to choose are tried.
 */
final class RightEdgeCheck {

    private static final int MOST_CHOICES = 16;

    private final Checkpoint checkpoint;
    private final ComputedTiles computed;

    RightEdgeCheck(Checkpoint checkpoint, ComputedTiles computed) {
        this.checkpoint = checkpoint;
        this.computed = computed;
    }

    Optional<List<List<Hash>>> find(Function<Tile, Optional<List<Hash>>> exported) {
        List<List<List<Hash>>> choices = new ArrayList<>();
        for (int level = 0; level < Tile.LEVELS; level++) {
            choices.add(choices(level, exported));
        }
        return find(choices, new ArrayList<>());
    }

    private List<List<Hash>> choices(int level, Function<Tile, Optional<List<Hash>>> exported) {
        long all = Tile.hashesAt(level, checkpoint.size());
        if (all % Tile.FULL == 0) {
            return List.of(List.of());
        }
        Tile tile = Tile.in(checkpoint.size(), level, all / Tile.FULL);
        List<Hash> ofEntries = computed.hashes(tile).orElse(List.of());
        List<Hash> ofTile = exported.apply(tile).orElse(List.of());
        List<List<Hash>> choices = new ArrayList<>(Mixture.of(ofEntries, ofTile));
        choices.add(2, fromBelow(tile, exported));
        choices.removeIf(hashes -> hashes.size() != tile.width());
        return choices.stream().distinct().limit(MOST_CHOICES).toList();
    }

    /** The tile as the exported tiles of the level below give it. */
    private static List<Hash> fromBelow(Tile tile, Function<Tile, Optional<List<Hash>>> exported) {
        List<Hash> hashes = new ArrayList<>();
        for (int i = 0; i < tile.width() && tile.level() > 0; i++) {
            exported.apply(Tile.full(tile.level() - 1, tile.index() * Tile.FULL + i))
                    .map(MerkleRoot::of)
                    .ifPresent(hashes::add);
        }
        return hashes;
    }

    private Optional<List<List<Hash>>> find(List<List<List<Hash>>> choices, List<List<Hash>> chosen) {
        if (chosen.size() == choices.size()) {
            return MerkleRoot.ofUnfinishedTiles(chosen).equals(checkpoint.root())
                    ? Optional.of(List.copyOf(chosen))
                    : Optional.empty();
        }
        for (List<Hash> choice : choices.get(chosen.size())) {
            chosen.add(choice);
            Optional<List<List<Hash>>> found = find(choices, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.removeLast();
        }
        return Optional.empty();
    }
}
