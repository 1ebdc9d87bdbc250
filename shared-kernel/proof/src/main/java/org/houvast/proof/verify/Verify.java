package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.houvast.proof.MalformedException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.export.ExportFile;

/**
 * The offline verifier: {@code java -jar houvast-verify.jar FILE --key VKEY}. Needs a Java runtime, the export and the
 * log's public key, which must have come another way than the export.
 */
public final class Verify {

    static final int VERIFIED = 0;
    static final int ALTERED = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;

    private static final String HELP = """
            verify FILE --key VKEY | --key-file F [--checkpoint FILE] [--json] [--show] [--lang nl|en]

              FILE               a dossier or a whole log, as exported
              --key VKEY         a public key of the log: <name>+<id>+<base64>; may be given again for older keys
              --key-file F       such keys, one a line
              --checkpoint FILE  a checkpoint of the log that was kept from earlier
              --json             answer in JSON
              --show             also print the entries when they verify, with the personal values that the file
                                 carries keys for; the others read [redacted], or [erased] when nobody can read them
              --lang nl|en       language of the answer

            The key must come from the one who runs the log, by another way than the file.
            Answers 0: verified; 1: altered, with what and where; 2: not asked correctly; 3: not an export, or unreadable.
            """;

    private final PrintStream out;
    private final PrintStream err;

    Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String... words) {
        var out = new PrintStream(System.out, true, UTF_8);
        var err = new PrintStream(System.err, true, UTF_8);
        System.exit(new Verify(out, err).run(words));
    }

    /**
     * Runs the verifier inside another program.
     *
     * @return 0 verified, 1 altered, 2 not asked correctly, 3 unreadable
     */
    public static int run(PrintStream out, PrintStream err, String... words) {
        return new Verify(out, err).run(words);
    }

    int run(String... words) {
        Arguments asked;
        try {
            asked = Arguments.parse(words);
        } catch (Arguments.UsageException e) {
            err.println(e.getMessage());
            err.print(HELP);
            return USAGE;
        }
        Path path = asked.file;
        if (asked.help || path == null) {
            out.print(HELP);
            return VERIFIED;
        }
        try (ExportFile file = new ExportFile(path)) {
            return verify(file, asked);
        } catch (IOException | UncheckedIOException | MalformedException e) {
            err.println(path + ": " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int verify(ExportFile file, Arguments asked) throws IOException {
        Verification outcome = Verification.of(file, new Trust(asked.keys, asked.kept));
        Texts texts = new Texts(asked.language);
        Answer answer = new Answer(outcome, texts);
        out.print(asked.json ? answer.json() : answer.text());
        Checkpoint checkpoint = outcome.checkpoint();
        if (asked.show && outcome.isVerified() && checkpoint != null) {
            new Showing(file, checkpoint, outcome.values(), texts, out).print();
        }
        return outcome.isVerified() ? VERIFIED : ALTERED;
    }
}
