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
        name = "backup",
        description = {
            "Copies the store as it is at this moment into a folder, while the product runs or not. The copy is read",
            "whole before it is kept; the product can be started on it (HOUVAST_DATA). It holds the keys of persons,",
            "wrapped with the master key: destroy backups that are older than the last erasure, or keep the master key",
            "of then away from them."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the folder to write; it must not hold a store yet")
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private Path target;

    @Override
    public Integer call() {
        FolderMaintenance.of(Settings.from(System.getenv())).backup(target);
        spec.commandLine().getOut().println("Backed up to " + target);
        return ExitCode.STOPPED.code();
    }
}
