package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Stream;

/** One run of the verifier: its exit code and what it said. */
record Run(int code, String out, String err) {

    static Run of(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new Verify(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(words);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Run of(java.nio.file.Path file, SampleLog log, String... more) {
        return of(Stream.concat(
                        Stream.of(file.toString(), "--key", log.key().toString(), "--lang", "en"), Arrays.stream(more))
                .toArray(String[]::new));
    }
}
