package org.houvast.standalone;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.houvast.standalone.proving.ProvingSettings;
import org.houvast.standalone.proving.SigningKeySource;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rotate-signing-key",
        description =
                "Makes a new signing key in the key file. The former public key stays there, so that what it signed"
                        + " remains verifiable. The product takes the new key when it starts next.",
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
        var rotated = SigningKeySource.read(proving, true).rotated();
        rotated.write(proving.keyFile());
        var out = spec.commandLine().getOut();
        out.println("New signing key in " + proving.keyFile() + ": back it up. Public keys, the new one first:");
        rotated.verifiers().forEach(out::println);
        out.flush();
        return ExitCode.STOPPED.code();
    }
}
