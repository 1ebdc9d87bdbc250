package org.houvast.standalone.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Part of the build (ADR 0030): unpacks the packaged program, and starts it up to the point where its context is complete,
 * for the JVM's cache of what a start needs. On data and settings of its own, whatever those of who builds it are: a start
 * of the product writes. On the JDK alone.
 */
final class FirstStart {

    private final Path target;
    private final Path folder;

    private FirstStart(Path target) throws IOException {
        this.target = target;
        this.folder = Files.createDirectories(target.resolve("first-start"));
    }

    /** In the folder that is named first, where the packaged program is. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var build = new FirstStart(Path.of(arguments[0]));
        var unpacked = build.target.resolve("houvast");
        build.run(List.of(
                "-Djarmode=tools",
                "-jar",
                build.target.resolve("houvast.jar").toString(),
                "extract",
                "--force",
                "--destination",
                unpacked.toString()));
        build.run(List.of(
                "-XX:AOTCacheOutput=" + unpacked.resolve("houvast.aot"),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                unpacked.resolve("houvast.jar").toString(),
                "serve"));
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var settings = Map.of(
                "HOUVAST_DEMO", "pilot", "HOUVAST_DATA", folder.resolve("data").toString());
        var process = RunningProduct.command(arguments, settings)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "java " + String.join(" ", arguments) + " failed:\n" + Files.readString(out));
        }
    }
}
