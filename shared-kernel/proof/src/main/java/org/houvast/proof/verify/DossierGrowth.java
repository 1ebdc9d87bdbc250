package org.houvast.proof.verify;

import java.io.IOException;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.ExportFile;

/** Holds the checkpoint of a dossier against an earlier one, with the consistency proof that the dossier carries. */
final class DossierGrowth {

    private final ExportFile file;
    private final Checkpoint checkpoint;
    private final Findings findings;

    DossierGrowth(ExportFile file, Checkpoint checkpoint, Findings findings) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.findings = findings;
    }

    void since(Earlier earlier) throws IOException {
        try {
            if (earlier.size() == checkpoint.size()) {
                earlier.compare(checkpoint.root(), findings);
                return;
            }
            var proof = file.consistency(earlier.size());
            if (proof.isEmpty()
                    || proof.get().from() != earlier.size()
                    || proof.get().to() != checkpoint.size()) {
                findings.add(earlier.notComparable());
            } else {
                proof.get().verify(earlier.checkpoint().root(), checkpoint.root());
            }
        } catch (MalformedException | NotProvenException e) {
            findings.add(earlier.contradicted().because(e.getMessage()));
        }
    }
}
