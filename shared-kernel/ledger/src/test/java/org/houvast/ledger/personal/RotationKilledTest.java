package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation that dies in the middle: both master keys are needed then, and the next run ends it. */
class RotationKilledTest {

    private static final byte[] PLAIN = "\"x\"".getBytes(UTF_8);
    private static final int PERSONS = 130;

    @TempDir
    private Path folder;

    private final KeyStore store = new KeyStore();

    @Test
    void what_was_sealed_can_be_read_after_a_kill_and_after_the_rotation_is_run_again() throws Exception {
        var path = folder.resolve("master.key");
        var source = MasterKeySource.of(null, path);
        var sealing = new Sealing(source.open(store.database, Clock.systemUTC(), line -> {}));
        var sealed = IntStream.range(0, PERSONS)
                .mapToObj(i -> sealing.seal(PLAIN, List.of(new Subject("person/p" + i))))
                .toList();
        var before = MasterKeys.read(Files.readString(path)).current().id();

        killedInTheMiddle(path);

        var keys = StoredKeys.collection(store.database);
        assertThat(keys.countDocuments(Filters.eq("master", before))).isBetween(1L, PERSONS - 1L);
        assertThat(path)
                .as("the former key stays while keys are wrapped with it")
                .content()
                .hasLineCount(2);
        var between = new Sealing(source.open(store.database, Clock.systemUTC(), line -> {}));
        assertThat(sealed).allSatisfy(value -> assertThat(between.open(value)).hasValue(PLAIN));

        assertThat(source.rotate(store.database, done -> {})).isLessThan(PERSONS);

        assertThat(keys.countDocuments(Filters.eq("master", before))).isZero();
        assertThat(path).content().hasLineCount(1);
        assertThat(MasterKeys.read(Files.readString(path)).current().id()).isNotEqualTo(before);
        var after = new Sealing(source.open(store.database, Clock.systemUTC(), line -> {}));
        assertThat(sealed).allSatisfy(value -> assertThat(after.open(value)).hasValue(PLAIN));
    }

    private void killedInTheMiddle(Path path) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatingProgram.class.getName(),
                        TestServer.address(),
                        store.database.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.matches("\\d+")) {
                line = said.readLine();
            }
            assertThat(line).as("the child process ended by itself").isNotNull();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
