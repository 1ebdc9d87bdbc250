package org.houvast.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.houvast.embeddedstore.testing.TestServer;

/**
 * The data of a product that has loaded the pilot and was stopped, for tests that are not about loading it: loaded once,
 * and copied. On a MongoDB that the tests were given nothing is copied, and the product loads it by itself.
 */
public final class LoadedPilot {

    private static final String KEYS = "-keys";

    private LoadedPilot() {}

    /** Puts it in a folder that is not there yet, and its signing key in the folder of keys beside it. */
    public static void at(Path data) throws IOException {
        if (!TestServer.isGiven()) {
            copy(Once.DATA, data);
            copy(besides(Once.DATA), besides(data));
        }
    }

    private static Path besides(Path data) {
        return data.resolveSibling(data.getFileName() + KEYS);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** Loaded when it is first asked for. */
    private static final class Once {

        static final Path DATA = load();

        private static Path load() {
            try {
                var folder = Files.createTempDirectory("houvast-pilot");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                var data = folder.resolve("data");
                try (var product = RunningProduct.demonstration(data, Map.of())) {
                    product.whenReady();
                    product.stop();
                }
                return data;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
