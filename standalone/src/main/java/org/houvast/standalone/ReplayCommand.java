package org.houvast.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.houvast.command.replaying.Difference;
import org.houvast.command.replaying.Found;
import org.houvast.command.replaying.Replay;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.rule.Findings;
import org.houvast.standalone.importing.LedgerWithoutPages;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.ProfileFolder;
import org.houvast.standalone.start.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Replays the ledger under another version of a profile. */
@Command(
        name = "replay",
        description = {
            "Says which entries another version of a programme profile would judge differently, as if it had always been",
            "in force: FILE holds its settings, as docs/profiles.md describes. Nothing is recorded, and the past stays",
            "as it was judged. The data folder must not be in use."
        },
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the profile")
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private Path file;

    @Option(names = "--json", description = "one line of JSON per difference")
    private boolean json;

    private final TreeMap<String, Long> byRule = new TreeMap<>();
    private long different;

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.from(System.getenv());
        var profile = ProfileFolder.read(file).profile();
        var out = spec.commandLine().getOut();
        var replay = new Replay(profile);
        try (var ledger = LedgerWithoutPages.open(settings)) {
            ProfileFolder.take(List.of(profile));
            ledger.entries((entry, event) -> replay.next(entry, event).ifPresent(found -> tell(found, out)));
        }
        if (!json) {
            out.printf("%,d entries judged again by %s: %,d differently%n", replay.judged(), profile.id(), different);
            byRule.forEach((rule, times) -> out.printf("  %s: %,d%n", rule, times));
            if (replay.notReproduced() > 0) {
                out.printf(
                        "  (%,d were recorded before a rule was what it is now: the comparison is with today's rules)%n",
                        replay.notReproduced());
            }
        }
        out.flush();
        return ExitCode.STOPPED.code();
    }

    private void tell(Difference found, PrintWriter out) {
        different++;
        found.instead().forEach(each -> byRule.merge("now " + each.code(), 1L, Long::sum));
        found.noMore().forEach(each -> byRule.merge("no longer " + each.code(), 1L, Long::sum));
        if (json) {
            out.println(new JsonMapper().writeValueAsString(found));
            return;
        }
        out.printf(
                "%s %s %s (%s)%n",
                found.occurred(),
                found.stream(),
                Labels.command(found.command(), Locale.getDefault()),
                found.entry().value());
        found.instead().forEach(each -> out.println("  now" + sentence(each)));
        found.noMore().forEach(each -> out.println("  no longer" + sentence(each)));
    }

    private static String sentence(Found found) {
        return (found.refuses() ? " refused by " : " warned by ") + found.code() + ": "
                + Findings.finding(found.rule(), found.finding(), found.facts(), Locale.getDefault());
    }
}
