package org.houvast.standalone.proving;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.MalformedException;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the signing key comes from: the environment, a file, or, on the first start, nowhere yet. */
public final class SigningKeySource {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeySource.class);

    private SigningKeySource() {}

    /**
     * The key as it is set; a new one in the file when there is none.
     *
     * @param signedBefore whether checkpoints of this ledger exist: a new key would not be theirs
     * @throws CannotStart when it cannot be read or written, or is gone
     */
    public static SigningKeys read(ProvingSettings settings, boolean signedBefore) {
        try {
            if (settings.key() != null) {
                return SigningKeys.parse(settings.key());
            }
            if (Files.exists(settings.keyFile())) {
                return SigningKeys.read(settings.keyFile());
            }
            if (signedBefore) {
                throw new CannotStart(
                        ExitCode.SIGNING_KEY,
                        "the signing key of this ledger is not at " + settings.keyFile()
                                + "; put it back from its backup, or name its place in HOUVAST_SIGNING_KEY_FILE");
            }
            return generated(settings);
        } catch (MalformedException unusable) {
            throw new CannotStart(
                    ExitCode.SIGNING_KEY, "the signing key cannot be used: " + unusable.getMessage(), unusable);
        } catch (UncheckedIOException failed) {
            throw new CannotStart(ExitCode.SIGNING_KEY, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static SigningKeys generated(ProvingSettings settings) {
        String drawn = "houvast.invalid/"
                + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
        SigningKeys keys = SigningKeys.generate(settings.origin() == null ? drawn : settings.origin());
        keys.write(settings.keyFile());
        LOG.warn(
                "A new signing key was made in {}: back it up apart from the data, for without it"
                        + " no checkpoint can be signed any more",
                settings.keyFile());
        return keys;
    }
}
