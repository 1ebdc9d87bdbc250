package org.houvast.standalone.proving;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set about checkpoints.
 *
 * @param key the signing key itself, when it was given instead of a file
 * @param keyFile the file with the signing key
 * @param checkpoints the file that checkpoints are appended to
 * @param origin the name of the log that a new key is made for; null draws one
 */
public record ProvingSettings(
        @Nullable String key,
        Path keyFile,
        Path checkpoints,
        @Nullable String origin) {

    private static final String KEY = "HOUVAST_SIGNING_KEY";
    private static final String KEY_FILE = "HOUVAST_SIGNING_KEY_FILE";
    private static final String CHECKPOINTS = "HOUVAST_CHECKPOINTS";
    private static final String DEFAULT_KEY_FILE = "./keys/signing.key";
    private static final String ORIGIN = "HOUVAST_LEDGER_NAME";

    /**
     * The settings of an environment.
     *
     * @param data the data folder, where checkpoints stand in a file of their own when no other is named
     * @throws CannotStart when a value cannot be used
     */
    public static ProvingSettings from(Map<String, String> environment, Path data) {
        return new ProvingSettings(
                environment.get(KEY),
                path(environment, KEY_FILE, Path.of(DEFAULT_KEY_FILE)),
                path(environment, CHECKPOINTS, data.resolve("checkpoints")),
                environment.get(ORIGIN));
    }

    private static Path path(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.get(name);
        try {
            return value == null ? otherwise : Path.of(value.strip());
        } catch (InvalidPathException notAPath) {
            throw new CannotStart(ExitCode.SETTING, name + " must be a path");
        }
    }
}
