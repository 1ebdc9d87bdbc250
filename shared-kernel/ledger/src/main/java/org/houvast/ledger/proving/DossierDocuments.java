package org.houvast.ledger.proving;

import java.io.IOException;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.export.DossierWriter;

/** What goes into a dossier after its entries: files about them, each signed for by its name and hash. */
@FunctionalInterface
public interface DossierDocuments {

    /** No files. */
    DossierDocuments NONE = (dossier, checkpoint, disclosed) -> {};

    /**
     * Writes them.
     *
     * @param dossier where to
     * @param checkpoint what the proofs of the entries lead to
     * @param disclosed what became of the personal values in the entries
     */
    void write(DossierWriter dossier, SignedCheckpoint checkpoint, Disclosed disclosed) throws IOException;
}
