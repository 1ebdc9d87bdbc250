package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is handed to an outsider, as a process of its own with nothing but a Java runtime. */
class VerifyJarTest {

    private static final String JAR = System.getProperty("houvast.verify.jar", "target/houvast-verify.jar");
    private static final SampleLog LOG = SampleLog.of(300);

    @TempDir
    Path folder;

    private Run verify(Path file) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR, file.toString()));
        command.addAll(List.of("--key", LOG.key().toString(), "--lang", "en"));
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, java.nio.file.Files.readString(err));
    }

    @Test
    void it_answers_with_its_exit_code() throws Exception {
        Path file = folder.resolve("log.zip");
        Run run = verify(LOG.export().write(file));
        assertThat(run.code()).as(run.err()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out()).startsWith("VERIFIED\n");
        run = verify(LOG.export()
                .editLog(entries -> entries.get(16)[entries.get(16).length - 30] ^= 1)
                .write(file));
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out()).contains("Entry 17");
        run = verify(LOG.dossier(List.of(), 1, 2).flip("entries/2.entry", 60).write(file));
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out()).contains("Entry 2");
        assertThat(verify(folder.resolve("none.zip")).code()).isEqualTo(Verify.UNREADABLE);
    }

    @Test
    void it_holds_nothing_but_this_module() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("org/houvast/proof/"));
        }
    }
}
