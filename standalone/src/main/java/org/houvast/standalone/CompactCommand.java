package org.houvast.standalone;

import java.util.concurrent.Callable;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.FolderMaintenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "compact",
        description = {
            "Gives the room of what was deleted back to the disk. Stop the product first; as much room as the store",
            "takes must be free meanwhile."
        },
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        long bytes = FolderMaintenance.of(Settings.from(System.getenv())).compact();
        spec.commandLine().getOut().println("The store takes " + bytes + " bytes now");
        return ExitCode.STOPPED.code();
    }
}
