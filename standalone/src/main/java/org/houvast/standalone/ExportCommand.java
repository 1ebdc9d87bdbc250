package org.houvast.standalone;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.houvast.ledger.ProvenLedger;
import org.houvast.standalone.proving.ProvingSettings;
import org.houvast.standalone.proving.SigningKeySource;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description =
                "Writes what was signed for to a new file that verify-dossier checks anywhere: the whole ledger, or"
                        + " the entries of one case with their proofs. Personal values stay sealed. The data folder must not"
                        + " be in use.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist yet")
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private Path file;

    @Option(names = "--case", paramLabel = "ID", description = "only the entries of this case or house")
    private @Nullable String stream;

    @Option(
            names = "--kept",
            paramLabel = "SIZE",
            description = "with --case: prove that the ledger only grew since the checkpoint of this size")
    private List<Long> kept = List.of();

    @Override
    public Integer call() throws IOException {
        var settings = Settings.from(System.getenv());
        var proving = ProvingSettings.from(System.getenv(), settings.data());
        try (var store = Store.open(settings, failure -> {})) {
            export(store.proven(), proving);
        }
        return ExitCode.STOPPED.code();
    }

    private void export(ProvenLedger ledger, ProvingSettings proving) throws IOException {
        var positions = stream == null ? List.<Long>of() : ledger.positionsOf(stream);
        long signed = ledger.proofs().size();
        if (signed == 0) {
            throw new CannotStart(ExitCode.USAGE, "nothing has been signed yet: there is nothing to export");
        }
        if (stream != null && (positions.isEmpty() || positions.getLast() > signed)) {
            throw new CannotStart(
                    ExitCode.USAGE,
                    positions.isEmpty()
                            ? "there is no case or house with this id in the ledger"
                            : "the last entries of this case are not signed yet: start the product once, and stop it");
        }
        if (kept.stream().anyMatch(size -> size < 1 || size > signed)) {
            throw new CannotStart(ExitCode.USAGE, "--kept takes sizes from 1 to " + signed);
        }
        write(ledger, proving, positions);
        spec.commandLine()
                .getOut()
                .println("Wrote " + (stream == null ? signed : positions.size()) + " entries to " + file);
    }

    private void write(ProvenLedger ledger, ProvingSettings proving, List<Long> positions) throws IOException {
        if (Files.exists(file)) {
            throw new CannotStart(ExitCode.USAGE, "the file exists already: " + file);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            if (stream == null) {
                ledger.exports().log(out);
            } else {
                var signer = SigningKeySource.read(proving, true).current();
                ledger.exports().dossier(out, positions, kept, signer);
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
