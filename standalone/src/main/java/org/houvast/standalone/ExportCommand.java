package org.houvast.standalone;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.proving.Disclosed;
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
                        + " the entries of one case with their proofs. What is personal stays ciphertext unless it is"
                        + " disclosed. The documents to read, page and PDF, are not in it: they come with the dossier that"
                        + " the product hands out on the page of a case. The data folder must not be in use.",
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

    @Option(
            names = "--disclose",
            paramLabel = "WHOM",
            split = ",",
            description = {
                "with --case: what of the personal values the reader of the file can see. none (the default): nothing,"
                        + " all is redacted; all: whatever can be read still; or a list of persons, cases and houses,"
                        + " such as person/kim,case/peeters: what is about these and nobody else."
            })
    private List<String> disclose = List.of("none");

    @Override
    public Integer call() throws IOException {
        var settings = Settings.from(System.getenv());
        var proving = ProvingSettings.from(System.getenv(), settings.data());
        var option = new DisclosureOption(disclose);
        if (stream == null && !option.isNothing()) {
            throw new CannotStart(ExitCode.USAGE, "--disclose goes with --case: the whole ledger goes out redacted");
        }
        try (var store = Store.open(settings, failure -> {})) {
            export(store.proven(), proving, option.with(() -> sealing(store, settings)));
        }
        return ExitCode.STOPPED.code();
    }

    private Sealing sealing(Store store, Settings settings) {
        return new Sealing(store.personalKeys(
                settings, Clock.systemUTC(), line -> spec.commandLine().getErr().println(line)));
    }

    private void export(ProvenLedger ledger, ProvingSettings proving, Disclosure disclosure) throws IOException {
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
        var disclosed = write(ledger, proving, positions, disclosure);
        var out = spec.commandLine().getOut();
        out.println("Wrote " + (stream == null ? signed : positions.size()) + " entries to " + file);
        if (disclosed != null) {
            out.println("Personal values: %d readable, %d redacted, %d erased"
                    .formatted(disclosed.readable(), disclosed.redacted(), disclosed.erased()));
            out.println("Redacted is what is about " + String.join(", ", disclosed.redactedAbout()));
        }
        out.flush();
    }

    private @Nullable Disclosed write(
            ProvenLedger ledger, ProvingSettings proving, List<Long> positions, Disclosure disclosure)
            throws IOException {
        if (Files.exists(file)) {
            throw new CannotStart(ExitCode.USAGE, "the file exists already: " + file);
        }
        try (var out = new BufferedOutputStream(newFile())) {
            if (stream == null) {
                ledger.exports().log(out);
                return null;
            }
            var signer = SigningKeySource.read(proving, true).current();
            var disclosed = ledger.exports().dossier(out, positions, kept, disclosure, signer);
            DisclosureOption.checkNamed(disclosure, disclosed.about());
            return disclosed;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** Only its owner may read it: who has the file has what it discloses. */
    private OutputStream newFile() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.newOutputStream(file);
        }
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }
}
