package org.houvast.standalone;

import java.util.concurrent.Callable;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.KeyRotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rotate-master-key",
        description = {
            "Wraps the keys of all persons with a new master key; entries are not touched. Stop the product first.",
            "Interrupted, it goes on where it was when it is run again. Back up the file of the master key afterwards;",
            "keep the former one as long as backups of the keys from before."
        },
        mixinStandardHelpOptions = true)
final class RotateMasterKeyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        long keys = KeyRotation.run(Settings.from(System.getenv()), done -> {
            out.println("wrapped anew: " + done);
            out.flush();
        });
        out.println("The master key is rotated; " + keys + " keys were wrapped anew. Back up the new one now.");
        return ExitCode.STOPPED.code();
    }
}
