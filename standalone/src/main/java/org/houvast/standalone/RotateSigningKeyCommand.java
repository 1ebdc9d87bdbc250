package org.houvast.standalone;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.standalone.proving.ProvingSettings;
import org.houvast.standalone.proving.SigningKeySource;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rotate-signing-key",
        description =
                "Makes a new signing key in the key file. The former key vouches for it, so that whoever knows only the"
                        + " former one can follow; its public half stays in the file, so that what it signed remains"
                        + " verifiable. Stop the product first; it takes the new key when it starts next.",
        mixinStandardHelpOptions = true)
final class RotateSigningKeyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.from(System.getenv());
        var proving = ProvingSettings.from(System.getenv(), settings.data());
        if (proving.key() != null || Files.notExists(proving.keyFile())) {
            throw new CannotStart(
                    ExitCode.SIGNING_KEY,
                    "there is no key file at " + proving.keyFile()
                            + " to rotate; a key in HOUVAST_SIGNING_KEY is rotated where it is kept");
        }
        var former = SigningKeySource.read(proving, true);
        var rotated = former.rotated();
        var rotation = vouched(settings, proving, former, rotated);
        rotated.write(proving.keyFile());
        print(proving, rotated, rotation);
        return ExitCode.STOPPED.code();
    }

    private static Optional<SignedCheckpoint> vouched(
            Settings settings, ProvingSettings proving, SigningKeys former, SigningKeys rotated) {
        try (var store = Store.open(settings, failure -> {})) {
            return store.proven()
                    .handover(new CheckpointFile(proving.checkpoints()))
                    .run(former, rotated);
        } catch (LedgerAlteredException altered) {
            throw new CannotStart(ExitCode.ALTERED, String.valueOf(altered.getMessage()), altered);
        }
    }

    private void print(ProvingSettings proving, SigningKeys rotated, Optional<SignedCheckpoint> rotation) {
        var out = spec.commandLine().getOut();
        out.println("New signing key in " + proving.keyFile() + ": back it up. Public keys, the new one first:");
        rotated.verifiers().forEach(out::println);
        rotation.ifPresent(signed -> {
            out.println("For witnesses, the checkpoint in which the former key names the new one, signed by both:");
            out.println();
            out.print(signed);
        });
        out.flush();
    }
}
