package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What can be said about the container files without a container engine. */
class ContainerFilesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCKER = ROOT.resolve("docker");

    @Test
    void every_image_carries_a_version() throws IOException {
        var images = Stream.concat(
                        services().values().stream().map(service -> String.valueOf(service.get("image"))),
                        Files.readAllLines(DOCKER.resolve("Dockerfile")).stream()
                                .filter(line -> line.startsWith("FROM "))
                                .map(line -> line.split(" ", -1)[1]))
                .toList();
        assertThat(images)
                .hasSize(5)
                .allMatch(image -> image.matches("[a-z-]+:(\\d+\\.\\d+\\.\\d+\\S*|\\$\\{HOUVAST_VERSION:-\\S+})"));
    }

    @Test
    void every_secret_is_a_file_that_must_be_named() throws IOException {
        Map<String, Map<String, String>> secrets = read("compose.yaml", "secrets");
        assertThat(secrets.values())
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(secret.get("file")).startsWith("${HOUVAST_SECRETS:?"));
        assertThat(Files.readString(DOCKER.resolve("compose.yaml")))
                .doesNotContainPattern("(?i)password(_FILE)?: *(?!/run/secrets/)\\S");
    }

    @Test
    void every_service_says_whether_it_is_well() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("Dockerfile"))).contains("HEALTHCHECK", "USER 10001");
        assertThat(services().entrySet())
                .allMatch(service ->
                        service.getKey().equals("houvast") || service.getValue().containsKey("healthcheck"));
    }

    @Test
    void every_mounted_file_exists() throws IOException {
        var mounted = services().values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
                .map(volume -> volume.toString().split(":", -1)[0])
                .filter(source -> source.startsWith("."))
                .toList();
        assertThat(mounted).hasSize(3).allMatch(source -> Files.isRegularFile(DOCKER.resolve(source)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/mongodb/healthy.sh", ".ci/run", ".ci/browser"})
    void every_script_can_be_read_by_its_shell(String script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-n", ROOT.resolve(script).toString())
                .inheritIO()
                .start();
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void every_action_of_the_workflow_is_pinned_to_a_commit() throws IOException {
        var uses = Files.readAllLines(ROOT.resolve(".github/workflows/ci.yml")).stream()
                .filter(line -> line.contains("uses:"))
                .toList();
        assertThat(uses).isNotEmpty().allMatch(line -> line.matches(".*@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        return read("compose.yaml", "services");
    }

    private static <T> Map<String, T> read(String file, String part) throws IOException {
        Map<String, Map<String, T>> all = new Yaml().load(Files.readString(DOCKER.resolve(file)));
        return all.getOrDefault(part, Map.of());
    }
}
