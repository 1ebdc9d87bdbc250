package org.houvast.standalone.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.embeddedstore.EmbeddedStoreException;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.personal.MasterKeyException;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.ProfileFolder;
import org.houvast.standalone.start.Settings;
import org.jspecify.annotations.Nullable;

/** The database the product runs on, reached and answering; closed after everything that uses it. */
public final class Store implements AutoCloseable {

    private static final String DATABASE = "houvast";
    private static final int SECONDS_TO_ANSWER = 5;

    /** The zone in which a day begins and ends. */
    private static final ZoneId DAYS = ZoneId.of("Europe/Brussels");

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedStore embedded;

    private Store(ConnectionString address, @Nullable EmbeddedStore embedded) {
        this.embedded = embedded;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .applicationName("houvast")
                .build());
        var named = address.getDatabase();
        this.database = client.getDatabase(named == null ? DATABASE : named);
    }

    /**
     * Opens the store that the settings name.
     *
     * @param whenStopped told when the embedded store has to stop because its disk is full or fails
     * @throws CannotStart when the data folder is in use or cannot be written, or MongoDB does not answer
     */
    public static Store open(Settings settings, Consumer<CannotStart> whenStopped) {
        var store = settings.mongodb() == null
                ? embedded(settings.data(), whenStopped)
                : new Store(address(settings.mongodb()), null);
        try {
            store.database.runCommand(new Document("ping", 1));
            return store;
        } catch (MongoException silent) {
            store.close();
            throw new CannotStart(
                    ExitCode.MONGODB_UNREACHABLE,
                    "MongoDB does not answer within " + SECONDS_TO_ANSWER + " seconds or refuses the log-in;"
                            + " check HOUVAST_MONGODB_URI",
                    silent);
        }
    }

    private static Store embedded(Path folder, Consumer<CannotStart> whenStopped) {
        try {
            var opened = EmbeddedStore.open(folder, failure -> whenStopped.accept(unusable(failure)));
            return new Store(new ConnectionString(opened.connectionString()), opened);
        } catch (EmbeddedStoreException failure) {
            throw unusable(failure);
        }
    }

    private static CannotStart unusable(EmbeddedStoreException failure) {
        return new CannotStart(ExitCode.DATA, String.valueOf(failure.getMessage()), failure);
    }

    private static ConnectionString address(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException | MongoException notAnAddress) {
            // the message of the driver repeats the value, and with it the password
            throw new CannotStart(
                    ExitCode.SETTING, "HOUVAST_MONGODB_URI is not an address that the MongoDB driver can read");
        }
    }

    /**
     * Puts the profiles of the settings into force, and those that were in force before.
     *
     * @throws CannotStart when a file holds no profile, or one was changed after it came into force
     */
    public void takeProfiles(Settings settings) {
        var folder = settings.profiles();
        new KeptProfiles(database).take(folder == null ? List.of() : ProfileFolder.in(folder), LocalDate.now(DAYS));
    }

    MongoClient client() {
        return client;
    }

    /** The ledger as somebody sees it who does not trust it. */
    public ProvenLedger proven() {
        return new ProvenLedger(database);
    }

    MongoDatabase database() {
        return database;
    }

    /**
     * The keys of persons, with which what is personal is sealed and opened.
     *
     * @throws CannotStart when there is no master key for keys that are in use, or another one
     */
    public PersonalKeys personalKeys(Settings settings, Clock clock, Consumer<String> warn) {
        try {
            return settings.masterKey().open(keys(), clock, warn);
        } catch (MasterKeyException unusable) {
            throw new CannotStart(ExitCode.MASTER_KEY, String.valueOf(unusable.getMessage()), unusable);
        }
    }

    /** The database of the keys of persons: beside the ledger's, so that it can be backed up apart. */
    MongoDatabase keys() {
        return client.getDatabase(PersonalKeys.databaseOf(database.getName()));
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
