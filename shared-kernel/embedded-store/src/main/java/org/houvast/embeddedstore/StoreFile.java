package org.houvast.embeddedstore;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The one file of a store, written only when told to. */
final class StoreFile {

    private static final String NAME = "houvast.store";

    // each commit writes the pages that it changed anew, whole: small pages, and old ones taken back often, kept the
    // file at three times its live data where the defaults made it two hundred times as large
    private static final int PAGE_BYTES = 4096;
    private static final int COMMITS_BETWEEN_COMPACTIONS = 32;
    private static final int WANTED_FILL_PERCENT = 50;
    private static final int COMPACTED_BYTES = 1 << 20;

    private final Path path;
    private final MVStore maps;
    private int commits;

    private StoreFile(Path path, MVStore maps) {
        this.path = path;
        this.maps = maps;
    }

    static StoreFile open(Path folder) {
        Path path = folder.resolve(NAME);
        try {
            MVStore maps = new MVStore.Builder()
                    .fileName(path.toString())
                    .autoCommitDisabled()
                    .pageSplitSize(PAGE_BYTES)
                    .open();
            // old chunks need not rest before they are overwritten, as each commit is synced before the next
            maps.setRetentionTime(0);
            return new StoreFile(path, maps);
        } catch (MVStoreException e) {
            throw EmbeddedStoreException.notAStore(path, e);
        }
    }

    Path path() {
        return path;
    }

    MVStore maps() {
        return maps;
    }

    boolean changed() {
        return maps.hasUnsavedChanges();
    }

    /** Puts all changes on the disk. */
    void persist() {
        commitAndSync();
        commits++;
        if (commits % COMMITS_BETWEEN_COMPACTIONS == 0 && maps.compact(WANTED_FILL_PERCENT, COMPACTED_BYTES)) {
            commitAndSync();
        }
    }

    private void commitAndSync() {
        maps.commit();
        maps.sync();
    }

    /** Closes without a commit, so that what is half done is not kept. */
    void abandon() {
        maps.closeImmediately();
    }
}
