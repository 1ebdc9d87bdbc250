package org.houvast.ledger.personal;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the master keys come from: {@value #KEY} holds them, or {@value #FILE} names the file that does.
 *
 * @param keys the keys themselves; null when they are in the file
 * @param file the file
 */
public record MasterKeySource(@Nullable String keys, MasterKeyFile file) {

    /** The setting that holds the master keys, the current one first. */
    public static final String KEY = "HOUVAST_MASTER_KEY";

    /** The setting that names the file with the master keys. */
    public static final String FILE = "HOUVAST_MASTER_KEY_FILE";

    /** Where it is when no setting says otherwise: beside the data, not inside it. */
    public static final String DEFAULT_FILE = "./keys/master.key";

    /**
     * As the settings say.
     *
     * @param keys null or empty when the keys are in the file
     */
    public static MasterKeySource of(@Nullable String keys, Path file) {
        return new MasterKeySource(keys == null || keys.isBlank() ? null : keys, new MasterKeyFile(file));
    }

    /**
     * The keys of persons in this database, under the master keys from here.
     *
     * @param warn told what the operator should see to
     * @throws MasterKeyException when there is no master key for keys that are in use, or another one
     */
    public PersonalKeys open(MongoDatabase database, Clock clock, Consumer<String> warn) {
        return PersonalKeys.open(database, take(database, warn), clock);
    }

    /**
     * Wraps the keys of persons in this database with a new master key, or goes on doing so. In a file the new one is
     * made and the former one taken out in the end; {@value #KEY} must hold both.
     *
     * @param progress told how many keys are wrapped anew so far
     * @return how many were
     * @throws MasterKeyException when there is nothing to rotate, or the master key is not the one in use
     */
    public long rotate(MongoDatabase database, LongConsumer progress) {
        if (PersonalKeys.unused(database)) {
            throw new MasterKeyException("no master key is in use yet: there is nothing to rotate");
        }
        var rotation = new MasterKeyRotation(database);
        if (keys != null) {
            var masters = take(database, line -> {});
            if (masters.former().isEmpty()) {
                throw new MasterKeyException(KEY + " holds one key: put the new one before it, with a comma between");
            }
            return rotation.run(masters, progress);
        }
        new MasterRecord(database).use(take(database, line -> {}));
        long done = rotation.run(file.beginRotation(), progress);
        file.endRotation();
        return done;
    }

    /** Where there are neither keys of persons nor a master key, a new one is written to the file. */
    MasterKeys take(MongoDatabase database, Consumer<String> warn) {
        if (keys != null) {
            return MasterKeys.read(keys.replace(',', '\n'));
        }
        if (!file.exists()) {
            generate(database, warn);
        }
        if (file.readableByOthers()) {
            warn.accept("others than its owner may read the master key in " + file.path() + ": chmod 600");
        }
        return file.read();
    }

    private void generate(MongoDatabase database, Consumer<String> warn) {
        if (!PersonalKeys.unused(database)) {
            throw new MasterKeyException("the master key is missing: " + file.path()
                    + " is not there, and keys of persons are wrapped with it; put it back, or name it with " + FILE);
        }
        file.write(MasterKeys.generate());
        warn.accept("a new master key is in " + file.path()
                + "; back it up apart from the data: without it nothing personal can ever be read");
    }
}
