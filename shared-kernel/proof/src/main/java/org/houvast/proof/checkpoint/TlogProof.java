package org.houvast.proof.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.houvast.proof.Base64Text;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.InclusionProof;
import org.jspecify.annotations.Nullable;

/**
 * A proof that stands alone: that an entry is in a log that somebody signed for (C2SP tlog-proof, version 1, as of
 * commit 0065ea5 of the C2SP repository). Kept in files named {@code .tlog-proof}.
 *
 * @param extra the base64 of bytes that nobody vouches for; none in what Houvast writes
 * @param index the place of the entry, from 0: its position less one
 * @param path the siblings from the entry up to the root
 */
public record TlogProof(@Nullable String extra, long index, List<Hash> path, SignedCheckpoint checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 64;

    public TlogProof {
        path = List.copyOf(path);
    }

    /** A proof that ends at the root of a checkpoint of the same size. */
    public static TlogProof of(InclusionProof inclusion, SignedCheckpoint checkpoint) {
        if (inclusion.size() != checkpoint.unverified().size()) {
            throw new IllegalArgumentException("A proof for %d leaves does not end at a checkpoint of %d"
                    .formatted(inclusion.size(), checkpoint.unverified().size()));
        }
        return new TlogProof(null, inclusion.index(), inclusion.path(), checkpoint);
    }

    /**
     * Reads the text form.
     *
     * @throws MalformedException when it is not one
     */
    public static TlogProof parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new MalformedException("A proof has an empty line before its checkpoint");
        }
        var lines = new ArrayList<>(Arrays.asList(text.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST_LINE)) {
            throw new MalformedException("A proof begins with " + FIRST_LINE);
        }
        String extra = null;
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
            Base64Text.decode(extra);
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX) || lines.size() > 1 + LONGEST_PATH) {
            throw new MalformedException("A proof has a line with its index, then at most 64 hashes");
        }
        long index = Decimal.parse(lines.removeFirst().substring(INDEX.length()));
        return new TlogProof(
                extra,
                index,
                lines.stream().map(Hash::parse).toList(),
                SignedCheckpoint.parse(text.substring(blank + 2)));
    }

    /**
     * Checks that an entry is in the log.
     *
     * @param entry the bytes of the entry
     * @param trusted the keys that are trusted for the log
     * @return the checkpoint that vouches for it
     * @throws NotProvenException when it is not shown, with what is wrong
     */
    public Checkpoint verify(byte[] entry, Collection<VerifierKey> trusted) {
        Checkpoint signed = checkpoint.verify(trusted);
        new InclusionProof(index, signed.size(), path).verify(Sha256.leaf(entry), signed.root());
        return signed;
    }

    /** The text form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(extra).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
