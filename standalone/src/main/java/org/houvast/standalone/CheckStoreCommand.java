package org.houvast.standalone;

import java.util.concurrent.Callable;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.FolderMaintenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check-store",
        description = {
            "Reads the store whole, while the product runs or not, and says what is wrong with it: with the file, and",
            "with how indexes agree with documents. Whether the ledger was altered is the question of verify."
        },
        mixinStandardHelpOptions = true)
final class CheckStoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        var wrong = FolderMaintenance.of(Settings.from(System.getenv())).check();
        var out = spec.commandLine().getOut();
        wrong.forEach(out::println);
        out.println(wrong.isEmpty() ? "The store is whole" : "The store is damaged: restore a backup");
        return wrong.isEmpty() ? ExitCode.STOPPED.code() : ExitCode.DATA.code();
    }
}
