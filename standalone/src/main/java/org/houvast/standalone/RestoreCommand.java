package org.houvast.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.FolderMaintenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = {
            "Puts a backup into the data folder (HOUVAST_DATA), which must not hold a store; the backup stays as it is.",
            "A backup that is older than the last checkpoint is refused when the product starts, until the file of",
            "checkpoints (HOUVAST_CHECKPOINTS) is set aside: keep it, it shows what is missing."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the folder of the backup")
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private Path backup;

    @Override
    public Integer call() {
        FolderMaintenance.of(Settings.from(System.getenv())).restore(backup);
        spec.commandLine().getOut().println("Restored from " + backup);
        return ExitCode.STOPPED.code();
    }
}
