package org.houvast.ledger.proving;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.proof.Sha256;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.DossierWriter;
import org.houvast.proof.export.LogExport;
import org.houvast.proof.export.LogKeys;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.tree.StoredTree;

/** Writes what can be checked offline, far from the ledger: all of it, or some entries with their proofs. */
public final class Exports {

    private static final int AT_ONCE = 256;

    private final EntrySource entries;
    private final StoredTiles stored;
    private final Proofs proofs;

    /** Of the ledger in a database. */
    public Exports(MongoDatabase database, EntrySource entries) {
        this.entries = entries;
        this.stored = new StoredTiles(database);
        this.proofs = new Proofs(database, entries);
    }

    /**
     * Writes every entry that the last checkpoint covers, and the tiles of the tree.
     *
     * @throws IllegalStateException when nothing was signed yet
     */
    public void log(OutputStream out) throws IOException {
        LogExport.write(out, checkpoint(), keys(), stored, bytes());
    }

    /**
     * Writes some entries, each with its proof, and a consistency proof from each earlier size that a witness may have
     * kept. The keys of those personal values go with it that its reader may see; the others stay ciphertext.
     *
     * @param positions of the entries; each must be covered by the last checkpoint
     * @param kept sizes of checkpoints that readers may hold
     * @param disclosure what its reader may see
     * @param signer signs which entries there are
     * @return what became of the personal values
     */
    public Disclosed dossier(
            OutputStream out,
            Collection<Long> positions,
            Collection<Long> kept,
            Disclosure disclosure,
            SignerKey signer)
            throws IOException {
        var request =
                new DossierRequest(List.copyOf(positions), Set.of(), List.copyOf(kept), disclosure, position -> {});
        return dossier(out, request, DossierDocuments.NONE, signer);
    }

    /**
     * The same with files about the entries, and with entries of which the reader gets the hash alone.
     *
     * @return what became of the personal values
     */
    public Disclosed dossier(OutputStream out, DossierRequest request, DossierDocuments documents, SignerKey signer)
            throws IOException {
        SignedCheckpoint signed = checkpoint();
        long size = signed.unverified().size();
        StoredTree tree = new StoredTree(new RememberedTiles(new KnownTiles(stored, entries)), size);
        WantedEntries wanted = new WantedEntries(entries, request.positions());
        try (DossierWriter dossier = new DossierWriter(out, signed, keys())) {
            DossierDisclosure values = new DossierDisclosure(request.disclosure(), dossier);
            for (long position : request.positions()) {
                Entry entry = wanted.at(position);
                if (request.withheld().contains(position)) {
                    dossier.withheld(Sha256.leaf(entry.bytes()), tree.inclusion(position - 1, size));
                } else {
                    dossier.entry(entry.bytes(), tree.inclusion(position - 1, size));
                    values.disclose(entry);
                }
                request.progress().accept(position);
            }
            for (long earlier : earlier(request.kept())) {
                dossier.consistency(tree.consistency(earlier, size));
            }
            documents.write(dossier, signed, values.outcome());
            dossier.finish(signer);
            return values.outcome();
        }
    }

    private LogKeys keys() {
        return new LogKeys(proofs.keys(), proofs.rotations());
    }

    /** Who follows a former key sees as well that the ledger grew from what that key signed. */
    private SortedSet<Long> earlier(Collection<Long> kept) {
        SortedSet<Long> sizes = new TreeSet<>(kept);
        proofs.rotations().forEach(rotation -> sizes.add(rotation.unverified().size()));
        return sizes;
    }

    private SignedCheckpoint checkpoint() {
        return proofs.checkpoint().orElseThrow(() -> new IllegalStateException("Nothing has been signed yet"));
    }

    private Iterator<byte[]> bytes() {
        return new Iterator<>() {
            private Iterator<Entry> batch = List.<Entry>of().iterator();
            private long next = 1;

            @Override
            public boolean hasNext() {
                if (!batch.hasNext()) {
                    batch = entries.from(next, AT_ONCE).iterator();
                }
                return batch.hasNext();
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("There is no entry at " + next);
                }
                next++;
                return batch.next().bytes();
            }
        };
    }
}
