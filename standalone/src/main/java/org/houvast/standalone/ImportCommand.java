package org.houvast.standalone;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.importing.ImportSchema;
import org.houvast.command.importing.ImportSummary;
import org.houvast.language.Identifier;
import org.houvast.standalone.importing.LedgerWithoutPages;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Imports what another system kept. */
@Command(
        name = "import",
        description = {
            "Records the commands of a file, each under the day that it names: newline-delimited JSON, described in",
            "docs/import.md. A line that is refused is reported and the others go on. Run again, it goes on where it",
            "was and records nothing twice. The data folder must not be in use."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the file to import")
    private @Nullable Path file;

    @Option(
            names = "--batch",
            paramLabel = "NAME",
            description = "the name of the batch, which stands beside every entry (the name of the file)")
    private @Nullable String batch;

    @Option(names = "--dry-run", description = "say what would come of it, and record nothing")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the lines that were not recorded are written (FILE.report.ndjson)")
    private @Nullable Path report;

    @Option(names = "--json", description = "print the summary as JSON, and no progress")
    private boolean json;

    @Option(names = "--schema", description = "print the JSON Schema of a line, and do nothing else")
    private boolean schema;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (schema) {
            out.print(ImportSchema.text(new CommandForms()));
            out.flush();
            return ExitCode.STOPPED.code();
        }
        if (file == null) {
            throw new CannotStart(ExitCode.USAGE, "name the file to import, or ask for its --schema");
        }
        var summary = run(file, out);
        tell(summary, out);
        out.flush();
        return (summary.complete() ? ExitCode.STOPPED : ExitCode.NOT_IMPORTED).code();
    }

    private ImportSummary run(Path from, PrintWriter out) throws IOException {
        if (!Files.isReadable(from)) {
            throw new CannotStart(ExitCode.USAGE, "there is no file that can be read at " + from);
        }
        var name = name(from);
        var told = json ? null : new ImportProgress(out, dryRun);
        try (var ledger = LedgerWithoutPages.open(Settings.from(System.getenv()));
                var writer = reportTo(from)) {
            return ledger.take(from, name, dryRun, writer, Locale.getDefault(), done -> {
                if (told != null) {
                    told.at(done);
                }
            });
        } catch (CharacterCodingException notText) {
            throw new CannotStart(
                    ExitCode.USAGE, "the file is not UTF-8 to its end; what stands before was imported", notText);
        } catch (NoSuchFileException gone) {
            throw new CannotStart(ExitCode.USAGE, "there is no folder for the report " + reportFile(from), gone);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    /** The name of the file without what follows its first dot, unless another is given. */
    private String name(Path from) {
        var name = batch == null ? String.valueOf(from.getFileName()).replaceFirst("\\..*$", "") : batch;
        if (!Identifier.SHAPE.matcher(name).matches()) {
            throw new CannotStart(
                    ExitCode.USAGE,
                    "--batch takes 1 to 64 letters, digits, dots, underscores or hyphens; the name of the file has others");
        }
        return name;
    }

    private Path reportFile(Path from) {
        return report == null ? from.resolveSibling(from.getFileName() + ".report.ndjson") : report;
    }

    private Writer reportTo(Path from) throws IOException {
        return new BufferedWriter(Files.newBufferedWriter(
                reportFile(from),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING));
    }

    private void tell(ImportSummary summary, PrintWriter out) {
        if (json) {
            out.println(new JsonMapper().writeValueAsString(summary));
            return;
        }
        out.printf(
                "%,d lines: %,d %s, %,d recorded before, %,d refused, %,d not understood; %.1f s, %,.0f lines/s%n",
                summary.lines(),
                summary.recorded(),
                dryRun ? "would be recorded" : "recorded",
                summary.repeated(),
                summary.refused(),
                summary.notUnderstood(),
                summary.seconds(),
                summary.lines() / Math.max(summary.seconds(), 0.001));
        summary.refusals().forEach((code, times) -> out.printf("  refused by %s: %,d%n", code, times));
        summary.warnings().forEach((code, times) -> out.printf("  warned by %s: %,d%n", code, times));
        if (!summary.complete() && file != null) {
            out.println("What was not recorded, and why: " + reportFile(file));
        }
    }
}
