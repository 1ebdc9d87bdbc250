package org.houvast.standalone.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.houvast.embeddedstore.EmbeddedStoreException;
import org.houvast.embeddedstore.Maintenance;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;

/** What an operator does with the data folder of the embedded store. */
public final class FolderMaintenance {

    private final Path folder;

    private FolderMaintenance(Path folder) {
        this.folder = folder;
    }

    /**
     * Of the folder that the settings name.
     *
     * @throws CannotStart when they name a MongoDB instead
     */
    public static FolderMaintenance of(Settings settings) {
        if (settings.mongodb() != null) {
            throw new CannotStart(
                    ExitCode.USAGE,
                    "HOUVAST_MONGODB_URI is set, so there is no data folder; use the tools of MongoDB (mongodump,"
                            + " mongorestore, validate, compact)");
        }
        return new FolderMaintenance(settings.data());
    }

    /** Copies the store into another folder, while it runs or not. */
    public void backup(Path target) {
        told(store -> {
            Maintenance.backup(store, target);
            return target;
        });
    }

    /** Puts a backup where there is no store yet. */
    public void restore(Path backup) {
        told(store -> {
            Maintenance.restore(backup, store);
            return store;
        });
    }

    /** Gives the room of what was deleted back; how many bytes the store takes now. */
    public long compact() {
        return told(Maintenance::compact);
    }

    /** What is wrong with the store, in words; empty when all is well. */
    public List<String> check() {
        return told(Maintenance::check);
    }

    private <T> T told(Function<Path, T> work) {
        try {
            return work.apply(folder);
        } catch (EmbeddedStoreException failure) {
            throw new CannotStart(ExitCode.DATA, String.valueOf(failure.getMessage()), failure);
        }
    }
}
