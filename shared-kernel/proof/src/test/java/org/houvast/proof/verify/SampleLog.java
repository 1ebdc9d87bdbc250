package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.proof.Sha256;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.CommitPart;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.entry.StreamVersion;
import org.houvast.proof.export.DossierWriter;
import org.houvast.proof.export.LogExport;
import org.houvast.proof.export.LogKeys;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.StoredTree;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;
import org.houvast.proof.tree.TreeAppender;
import org.houvast.proof.value.SealedValue;
import org.houvast.proof.value.ValueKey;

/** A ledger as its exports come from: entries, tiles and a signing key. */
final class SampleLog implements TileStore {

    static final String ORIGIN = "houvast.example/ledger";

    SignerKey signer = SignerKey.generate(ORIGIN);
    private final List<SignedCheckpoint> rotations = new ArrayList<>();
    final List<byte[]> entries = new ArrayList<>();
    private final Map<String, byte[]> tiles = new HashMap<>();
    private final TreeAppender tree = new TreeAppender(this::keep);

    static SampleLog of(int size) {
        SampleLog log = new SampleLog();
        for (int i = 1; i <= size; i++) {
            log.add("{\"note\":\"number " + i + "\"}");
        }
        return log;
    }

    SampleLog add(String payload) {
        long position = entries.size() + 1L;
        addBytes(entry(position, payload).bytes());
        return this;
    }

    /** Signs whatever it is given for an entry. */
    void addBytes(byte[] bytes) {
        entries.add(bytes);
        tree.append(Sha256.leaf(bytes));
        tree.unfinished().forEach(this::keep);
    }

    static Entry entry(long position, String payload) {
        return new Entry(
                position,
                "e-" + position,
                1_767_225_600_000L + position,
                "guidance.coach-session-held",
                "1",
                new StreamVersion("FamilyCase", "case-1", position - 1),
                new CommitPart("c-" + position, 0, 1),
                null,
                payload.getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }

    private void keep(Tile tile, byte[] hashes) {
        tiles.put(tile.level() + "/" + tile.index(), hashes);
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        return Optional.ofNullable(tiles.get(tile.level() + "/" + tile.index()));
    }

    StoredTree stored() {
        return new StoredTree(this, tree.size());
    }

    /** From here on a new key signs, and the former one vouches for it. */
    SampleLog rotate() {
        SignerKey next = SignerKey.generate(ORIGIN);
        rotations.add(KeyRotation.sign(checkpoint().unverified(), signer, next));
        signer = next;
        return this;
    }

    private LogKeys keys() {
        return new LogKeys(List.of(key()), rotations);
    }

    VerifierKey key() {
        return signer.verifier();
    }

    SignedCheckpoint checkpoint() {
        return checkpoint(tree.size());
    }

    SignedCheckpoint checkpoint(long size) {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, size, stored().root(size)), signer);
    }

    /** The whole log as the files of its export. */
    Files export() throws IOException {
        var out = new ByteArrayOutputStream();
        LogExport.write(out, checkpoint(), keys(), this, entries.iterator());
        return Files.of(out.toByteArray());
    }

    /** A dossier of the entries at these positions. */
    Files dossier(List<ValueKey> values, int... positions) throws IOException {
        return dossier(values, List.of(), positions);
    }

    /** One with these keys, and the word that these values are erased. */
    Files dossier(List<ValueKey> values, List<String> erased, int... positions) throws IOException {
        var out = new ByteArrayOutputStream();
        try (DossierWriter dossier = new DossierWriter(out, checkpoint(), keys())) {
            for (int position : positions) {
                dossier.entry(entries.get(position - 1), stored().inclusion(position - 1, tree.size()));
            }
            values.forEach(dossier::value);
            erased.forEach(value -> dossier.erased(SealedValue.parse(value)));
            dossier.consistency(stored().consistency(2, tree.size()));
            for (SignedCheckpoint rotation : rotations) {
                dossier.consistency(stored().consistency(rotation.unverified().size(), tree.size()));
            }
            dossier.finish(signer);
        }
        return Files.of(out.toByteArray());
    }
}
