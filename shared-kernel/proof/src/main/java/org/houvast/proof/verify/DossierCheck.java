package org.houvast.proof.verify;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.proof.Flaw;
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
    private final Set<Long> listed;
    private final Misplaced misplaced = new Misplaced();

    DossierCheck(ExportFile file, Checkpoint checkpoint, Trust trust, Findings findings) throws IOException {
        this.file = file;
        this.checkpoint = checkpoint;
        this.trust = trust;
        this.findings = findings;
        Optional<DossierContents> contents = contents();
        this.listed = contents.<Set<Long>>map(DossierContents::positions).orElseGet(this::there);
        this.values = new DossierValues(
                file, contents.<Set<String>>map(DossierContents::erased).orElse(Set.of()), findings);
    }

    /** How many entries it checked. */
    long run() throws IOException {
        for (long position : listed) {
            check(position);
        }
        misplaced.report(findings);
        for (long position : there()) {
            if (!listed.contains(position)) {
                findings.add(Finding.at(FindingKind.ENTRY_INSERTED, position, idOf(position)));
            }
        }
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

    private Optional<DossierContents> contents() throws IOException {
        try {
            Note contents = file.contents();
            contents.verify(trust.keys());
            return Optional.of(ExportFile.read(contents, checkpoint));
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

    private void check(long position) throws IOException {
        Optional<byte[]> bytes = file.entry(position);
        if (bytes.isEmpty()) {
            findings.add(Finding.at(FindingKind.ENTRY_MISSING, position, null));
            return;
        }
        Entry entry;
        try {
            entry = Entry.parse(bytes.get());
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.ENTRY_ALTERED, position, null).because(e.getMessage()));
            return;
        }
        if (entry.position() == position) {
            prove(entry, bytes.get());
        } else {
            misplaced.add(position, entry);
        }
    }

    private void prove(Entry entry, byte[] bytes) throws IOException {
        long position = entry.position();
        try {
            Optional<TlogProof> proof = file.proof(position);
            if (proof.isEmpty()) {
                findings.add(Finding.at(FindingKind.PROOF_MISSING, position, entry.id()));
            } else if (proof.get().index() != position - 1) {
                findings.add(Finding.between(
                        FindingKind.PROOF_FOR_ANOTHER_ENTRY,
                        position,
                        proof.get().index() + 1,
                        entry.id()));
            } else if (!proof.get().checkpoint().unverified().equals(checkpoint)) {
                findings.add(Finding.at(FindingKind.PROOF_FOR_ANOTHER_CHECKPOINT, position, entry.id()));
            } else {
                new InclusionProof(position - 1, checkpoint.size(), proof.get().path())
                        .verify(Sha256.leaf(bytes), checkpoint.root());
                values.check(entry);
            }
        } catch (MalformedException e) {
            findings.add(Finding.at(FindingKind.PROOF_UNREADABLE, position, entry.id())
                    .because(e.getMessage()));
        } catch (NotProvenException e) {
            FindingKind kind = e.flaw() == Flaw.ROOT_DIFFERS ? FindingKind.ENTRY_ALTERED : FindingKind.PROOF_UNREADABLE;
            findings.add(Finding.at(kind, position, entry.id()).because(e.getMessage()));
        }
    }
}
