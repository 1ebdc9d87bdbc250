package org.houvast.standalone;

import ch.qos.logback.classic.Level;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the product; without a command it serves. */
@Command(
        name = "houvast",
        description = "A case ledger for family reunification. Without a command: serve.",
        subcommands = {
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckStoreCommand.class,
            CompactCommand.class,
            RotateMasterKeyCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReplayCommand.class,
            VerifyDossierCommand.class,
            RotateSigningKeyCommand.class,
            HashPasswordCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "houvast 0.1.0",
        footerHeading = "%nSettings, from the environment:%n",
        footer = {
            "  HOUVAST_PORT          port to listen on; 0 takes a free one (8080)",
            "  HOUVAST_ADDRESS       IP address to listen on (127.0.0.1)",
            "  HOUVAST_DATA          folder of the embedded store (./data)",
            "  HOUVAST_MASTER_KEY_FILE  file with the master key; made when it is missing (./keys/master.key)",
            "  HOUVAST_MASTER_KEY    the master key itself, instead of that file",
            "  HOUVAST_MONGODB_URI   a MongoDB to use instead of the embedded store",
            "  HOUVAST_ACCOUNTS      JSON file with the accounts; required outside the demonstration",
            "  HOUVAST_ORGANISATION  whose product this is (houvast)",
            "  HOUVAST_PROFILES      folder with versions of programme profiles of your own, one file each (none)",
            "  HOUVAST_SIGNING_KEY_FILE  file with the key that signs checkpoints (./keys/signing.key)",
            "  HOUVAST_SIGNING_KEY   the signing key itself, instead of a file",
            "  HOUVAST_CHECKPOINTS   file that checkpoints are appended to (<data>/checkpoints)",
            "  HOUVAST_LEDGER_NAME   name of the ledger in checkpoints, taken when its first key is made (drawn)",
            "  HOUVAST_REACTIONS     on: note duties that become late; off: do not (on; off in the demonstration)",
            "  HOUVAST_DEMO          pilot: load the demonstration, with an account per role; loopback only (none)",
            "Beyond a loopback address the session cookie is marked Secure: put a proxy with TLS in front."
        })
public final class Houvast implements Callable<Integer> {

    private Houvast() {}

    /** Runs a command and ends the process with its exit code, even where a library left a thread behind. */
    public static void main(String[] arguments) {
        noOutsideCalls();
        quietUntilServed();
        System.exit(commandLine().execute(arguments));
    }

    /** Axon's update check would send usage data to its maker; both switches must be set before Axon is loaded. */
    private static void noOutsideCalls() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** What commands print is for people and pipes; Spring sets logging up anew when the product serves. */
    private static void quietUntilServed() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    static CommandLine commandLine() {
        var commandLine = new CommandLine(new Houvast());
        commandLine.setExecutionExceptionHandler(Houvast::failed);
        withExitCodes(commandLine);
        commandLine.getSubcommands().values().forEach(Houvast::withExitCodes);
        return commandLine;
    }

    private static void withExitCodes(CommandLine command) {
        var codes = new LinkedHashMap<String, String>();
        for (var exit : ExitCode.values()) {
            codes.put(" " + exit.code(), exit.meaning());
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
    }

    private static int failed(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        var expected = CannotStart.in(failure);
        if (expected == null) {
            failure.printStackTrace(commandLine.getErr());
            return ExitCode.FAILED.code();
        }
        commandLine.getErr().println("houvast: " + expected.getMessage());
        return expected.exitCode().code();
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        return Product.serve(Settings.from(System.getenv())).code();
    }
}
