package org.houvast.proof.verify;

import java.io.IOException;
import java.util.Optional;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.export.ExportKind;
import org.jspecify.annotations.Nullable;

/**
 * The outcome for one export.
 *
 * @param checkpoint what a trusted key signed; none when there is no such checkpoint
 * @param entries how many entries were looked at
 */
record Verification(ExportKind kind, @Nullable Checkpoint checkpoint, long entries, Findings findings) {

    static Verification of(ExportFile file, Trust trust) throws IOException {
        Findings findings = new Findings();
        file.foreign().forEach(name -> findings.add(Finding.of(FindingKind.FOREIGN_FILE, name)));
        Optional<Checkpoint> signed = signed(file, trust, findings);
        if (signed.isEmpty()) {
            return new Verification(file.kind(), null, 0, findings);
        }
        Checkpoint checkpoint = signed.get();
        long entries = switch (file.kind()) {
            case DOSSIER -> new DossierCheck(file, checkpoint, trust, findings).run();
            case LOG -> new LogCheck(file, checkpoint, trust, findings).run();
        };
        return new Verification(file.kind(), checkpoint, entries, findings);
    }

    private static Optional<Checkpoint> signed(ExportFile file, Trust trust, Findings findings) throws IOException {
        try {
            return Optional.of(file.checkpoint().verify(trust.keys()));
        } catch (MalformedException | NotProvenException e) {
            findings.add(Finding.of(FindingKind.CHECKPOINT_NOT_TRUSTED, e.getMessage()));
            return Optional.empty();
        }
    }

    boolean isVerified() {
        return !findings.hasFault();
    }
}
