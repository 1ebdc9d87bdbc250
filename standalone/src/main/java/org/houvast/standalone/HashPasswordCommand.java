package org.houvast.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.houvast.standalone.login.Passwords;
import org.houvast.standalone.start.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "hash-password",
        description = "Reads a password from standard input, one line, and prints its hash for the accounts file.",
        mixinStandardHelpOptions = true)
final class HashPasswordCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        var refused = line == null ? "no password on standard input" : Passwords.tooWeak(line);
        if (line == null || refused != null) {
            spec.commandLine().getErr().println("houvast: " + refused);
            return ExitCode.USAGE.code();
        }
        spec.commandLine().getOut().println(Passwords.hash(line));
        return ExitCode.STOPPED.code();
    }
}
