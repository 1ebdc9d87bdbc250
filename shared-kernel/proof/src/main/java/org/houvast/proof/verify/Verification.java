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
 * @param values the personal values in them
 */
record Verification(
        ExportKind kind, @Nullable Checkpoint checkpoint, long entries, DossierValues values, Findings findings) {

    static Verification of(ExportFile file, Trust given) throws IOException {
        Findings findings = new Findings();
        Trust trust = given.following(file, findings);
        file.foreign().forEach(name -> findings.add(Finding.of(FindingKind.FOREIGN_FILE, name)));
        Optional<Checkpoint> signed = signed(file, trust, findings);
        if (signed.isEmpty()) {
            return new Verification(file.kind(), null, 0, new DossierValues(findings), findings);
        }
        Checkpoint checkpoint = signed.get();
        return switch (file.kind()) {
            case DOSSIER -> {
                DossierCheck check = new DossierCheck(file, checkpoint, trust, findings);
                yield new Verification(file.kind(), checkpoint, check.run(), check.values(), findings);
            }
            case LOG -> {
                long entries = new LogCheck(file, checkpoint, trust, findings).run();
                yield new Verification(file.kind(), checkpoint, entries, new DossierValues(findings), findings);
            }
        };
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
