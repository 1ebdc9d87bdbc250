package org.houvast.standalone;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Finding;
import org.houvast.standalone.proving.ProvingSettings;
import org.houvast.standalone.proving.SigningKeySource;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.houvast.standalone.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description =
                "Checks the whole ledger against what was signed: every entry, tile and checkpoint. The data folder"
                        + " must not be in use; a running product is checked at /api/ledger/verification.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final Pattern MARK = Pattern.compile("([1-9][0-9]{0,17}):(0|[1-9][0-9]{0,17})");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "MARK",
            description = "go on where an audit was stopped, at the mark it printed last")
    private @Nullable String from;

    @Override
    public Integer call() {
        var mark = mark();
        var settings = Settings.from(System.getenv());
        var proving = ProvingSettings.from(System.getenv(), settings.data());
        try (var store = Store.open(settings, failure -> {})) {
            var ledger = store.proven();
            var keys = SigningKeySource.read(proving, true);
            return verify(ledger.audit(keys::verifiers, new CheckpointFile(proving.checkpoints())), mark);
        }
    }

    private Audit.Mark mark() {
        if (from == null) {
            return Audit.Mark.START;
        }
        var given = MARK.matcher(from);
        if (!given.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--from takes a mark that verify printed, such as 513:210");
        }
        return new Audit.Mark(Long.parseLong(given.group(1)), Long.parseLong(given.group(2)));
    }

    private int verify(Audit audit, Audit.Mark start) {
        PrintWriter out = spec.commandLine().getOut();
        long altered = 0;
        for (Audit.Mark mark = start; mark != null; ) {
            var step = audit.step(mark);
            for (var finding : step.findings()) {
                altered += finding.kind().isAlteration() ? 1 : 0;
                out.println(line(finding));
            }
            mark = step.next();
            progress(step, mark);
        }
        out.println(
                altered == 0
                        ? "Nothing was altered."
                        : altered + (altered == 1 ? " finding" : " findings") + ": the ledger was altered.");
        out.flush();
        return (altered == 0 ? ExitCode.STOPPED : ExitCode.ALTERED).code();
    }

    private static String line(Finding finding) {
        var kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind + (finding.eventId() == null ? "" : " " + finding.eventId()) + ": " + finding.detail();
    }

    /** On stderr, so that what was found can be piped on; the mark is what --from takes. */
    private void progress(Audit.Step step, Audit.@Nullable Mark next) {
        PrintWriter err = spec.commandLine().getErr();
        long percent = step.size() == 0 ? 100 : 100 * step.to() / step.size();
        err.print("\r" + "verified %,d of %,d entries (%d %%)".formatted(step.to(), step.size(), percent)
                + (next == null ? "\n" : "  mark " + next.position() + ":" + next.commits()));
        err.flush();
    }
}
