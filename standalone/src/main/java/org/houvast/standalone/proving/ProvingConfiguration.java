package org.houvast.standalone.proving;

import java.time.Duration;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.RecordedListener;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs for the ledger while the product runs, and lets it be checked. */
@Configuration(proxyBeanMethods = false)
class ProvingConfiguration {

    /** The least time between two checkpoints while the ledger grows. */
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    @Bean
    Proofs proofs(ProvenLedger ledger) {
        return ledger.proofs();
    }

    /** The events are recorded by who is destroyed before the notary: it signs for the last of them. */
    @Bean
    RecordedListener recordedListener(Notary notary) {
        return ProvenLedger.telling(notary);
    }

    @Bean
    CheckpointFile checkpointFile(ProvingSettings settings) {
        return new CheckpointFile(settings.checkpoints());
    }

    @Bean
    SigningKeys signingKeys(ProvingSettings settings, Proofs proofs, CheckpointFile file) {
        return SigningKeySource.read(
                settings, proofs.checkpoint().isPresent() || file.last().isPresent());
    }

    @Bean
    Notary notary(ProvenLedger ledger, SigningKeys keys, CheckpointFile file) {
        try {
            return ledger.notary(keys, file, INTERVAL);
        } catch (LedgerAlteredException altered) {
            throw new CannotStart(
                    ExitCode.ALTERED,
                    "the ledger does not agree with what was signed: " + altered.getMessage()
                            + "; run 'verify' to see what was altered",
                    altered);
        }
    }

    @Bean
    Audit audit(ProvenLedger ledger, SigningKeys keys, CheckpointFile file) {
        return ledger.audit(keys::verifiers, file);
    }
}
