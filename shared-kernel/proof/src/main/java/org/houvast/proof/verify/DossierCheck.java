package org.houvast.proof.verify;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.export.DossierContents;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.note.Note;
import org.houvast.proof.tree.InclusionProof;
import org.jspecify.annotations.Nullable;

/** Checks a dossier: each listed entry with its own proof, and that there are no others. */
final class DossierCheck {

    private final ExportFile file;
    private final Checkpoint checkpoint;
    private final Trust trust;
    private final Findings findings;
    private final DossierValues values;
    private final Optional<DossierContents> contents;
    private final Set<Long> listed;
    private final Set<Long> withheld;
    private final Misplaced misplaced = new Misplaced();

    DossierCheck(ExportFile file, Checkpoint checkpoint, Trust trust, Findings findings) throws IOException {
        this.file = file;
        this.checkpoint = checkpoint;
        this.trust = trust;
        this.findings = findings;
        this.contents = read();
        this.listed = contents.<Set<Long>>map(DossierContents::positions).orElseGet(this::there);
        this.withheld = contents.<Set<Long>>map(DossierContents::withheld).orElse(Set.of());
        this.values = new DossierValues(
                file, contents.<Set<String>>map(DossierContents::erased).orElse(Set.of()), findings);
    }

    /** How many entries it checked. */
    long run() throws IOException {
        for (long position : listed) {
            if (withheld.contains(position)) {
                checkWithheld(position);
            } else {
                check(position);
            }
        }
        misplaced.report(findings);
        for (long position : there()) {
            if (!listed.contains(position)) {
                findings.add(Finding.at(FindingKind.ENTRY_INSERTED, position, idOf(position)));
            }
        }
        new DossierFiles(
                        file,
                        contents.<SortedMap<String, Hash>>map(DossierContents::files)
                                .orElseGet(TreeMap::new),
                        findings)
                .check();
        values.reportUnused();
        DossierGrowth growth = new DossierGrowth(file, checkpoint, findings);
        for (Earlier earlier : trust.earlier(checkpoint, findings)) {
            growth.since(earlier);
        }
        return listed.size();
    }

    DossierValues values() {
        return values;
    }

    /** What its signed list says; nothing when that does not hold. */
    Optional<DossierContents> contents() {
        return contents;
    }

    private Optional<DossierContents> read() throws IOException {
        try {
            Note signed = file.contents();
            signed.verify(trust.keys());
            return Optional.of(file.read(signed, checkpoint));
        } catch (MalformedException | NotProvenException e) {
            findings.add(Finding.of(FindingKind.CONTENTS_NOT_TRUSTED, e.getMessage()));
            return Optional.empty();
        }
    }

    private Set<Long> there() {
        Set<Long> positions = new TreeSet<>();
        for (String name : file.names("entries/")) {
            String digits = name.substring(name.indexOf('/') + 1, Math.max(name.indexOf('.'), name.indexOf('/') + 1));
            if (digits.matches("[1-9][0-9]{0,17}")) {
                positions.add(Long.valueOf(digits));
            }
        }
        return positions;
    }

    private @Nullable String idOf(long position) throws IOException {
        try {
            return file.entry(position).map(Entry::parse).map(Entry::id).orElse(null);
        } catch (MalformedException e) {
            return null;
        }
    }

    /** An entry of which there is only the hash; its bytes must not be there as well. */
    private void checkWithheld(long position) throws IOException {
        try {
            Optional<Hash> leaf = file.withheld(position);
            if (leaf.isEmpty()) {
                findings.add(Finding.at(FindingKind.ENTRY_MISSING, position, null));
            } else {
                prove(position, null, leaf.get());
            }
            if (file.entry(position).isPresent()) {
                findings.add(Finding.at(FindingKind.ENTRY_INSERTED, position, null));
            }
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.ENTRY_ALTERED, position, null).because(e.getMessage()));
        }
    }

    private void check(long position) throws IOException {
        Optional<byte[]> bytes;
        Entry entry;
        try {
            bytes = file.entry(position);
            if (bytes.isEmpty()) {
                findings.add(Finding.at(FindingKind.ENTRY_MISSING, position, null));
                return;
            }
            entry = Entry.parse(bytes.get());
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.ENTRY_ALTERED, position, null).because(e.getMessage()));
            return;
        }
        if (entry.position() == position) {
            if (prove(position, entry.id(), Sha256.leaf(bytes.get()))) {
                checkValues(entry);
            }
        } else {
            misplaced.add(position, entry);
        }
    }

    private void checkValues(Entry entry) {
        try {
            values.check(entry);
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.PROOF_UNREADABLE, entry.position(), entry.id())
                    .because(e.getMessage()));
        }
    }

    /** The checkpoint in a proof is the dossier's own, signatures and all, or another signature by a trusted key. */
    private boolean isForTheCheckpoint(TlogProof proof) throws IOException {
        return proof.checkpoint().unverified().equals(checkpoint)
                && (proof.checkpoint().toString().equals(file.checkpoint().toString())
                        || proof.checkpoint().verify(trust.keys()).equals(checkpoint));
    }

    private boolean prove(long position, @Nullable String id, Hash leaf) throws IOException {
        try {
            Optional<TlogProof> proof = file.proof(position);
            if (proof.isEmpty()) {
                findings.add(Finding.at(FindingKind.PROOF_MISSING, position, id));
            } else if (proof.get().index() != position - 1) {
                findings.add(Finding.between(
                        FindingKind.PROOF_FOR_ANOTHER_ENTRY,
                        position,
                        proof.get().index() + 1,
                        id));
            } else if (!isForTheCheckpoint(proof.get())) {
                findings.add(Finding.at(FindingKind.PROOF_FOR_ANOTHER_CHECKPOINT, position, id));
            } else {
                new InclusionProof(position - 1, checkpoint.size(), proof.get().path()).verify(leaf, checkpoint.root());
                return true;
            }
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.PROOF_UNREADABLE, position, id).because(e.getMessage()));
        } catch (NotProvenException e) {
            FindingKind kind = e.flaw() == Flaw.ROOT_DIFFERS ? FindingKind.ENTRY_ALTERED : FindingKind.PROOF_UNREADABLE;
            findings.add(Finding.at(kind, position, id).because(e.getMessage()));
        }
        return false;
    }
}
