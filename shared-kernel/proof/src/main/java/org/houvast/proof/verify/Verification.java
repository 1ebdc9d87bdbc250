package org.houvast.proof.verify;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.DossierContents;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.export.ExportKind;
import org.jspecify.annotations.Nullable;

/**
 * The outcome for one export.
 *
 * @param checkpoint what a trusted key signed; none when there is no such checkpoint
 * @param entries how many entries were looked at
 * @param contents the signed list of a dossier, when it holds
 * @param values the personal values in them
 */
record Verification(
        ExportKind kind,
        @Nullable Checkpoint checkpoint,
        long entries,
        @Nullable DossierContents contents,
        DossierValues values,
        Findings findings) {

    static Verification of(ExportFile file, Trust given) throws IOException {
        Findings findings = new Findings();
        Trust trust = given.following(file, findings);
        Optional<Checkpoint> signed = signed(file, trust, findings);
        if (signed.isEmpty()) {
            if (file.kind() == ExportKind.LOG) {
                foreign(file, findings);
            }
            return new Verification(file.kind(), null, 0, null, new DossierValues(findings), findings);
        }
        Checkpoint checkpoint = signed.get();
        return switch (file.kind()) {
            case DOSSIER -> {
                DossierCheck check = new DossierCheck(file, checkpoint, trust, findings);
                long entries = check.run();
                yield new Verification(
                        file.kind(), checkpoint, entries, check.contents().orElse(null), check.values(), findings);
            }
            case LOG -> {
                foreign(file, findings);
                long entries = new LogCheck(file, checkpoint, trust, findings).run();
                yield new Verification(file.kind(), checkpoint, entries, null, new DossierValues(findings), findings);
            }
        };
    }

    private static void foreign(ExportFile file, Findings findings) {
        file.foreign(Set.of()).forEach(name -> findings.add(Finding.of(FindingKind.FOREIGN_FILE, name)));
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
