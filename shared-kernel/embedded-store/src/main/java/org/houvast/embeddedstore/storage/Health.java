package org.houvast.embeddedstore.storage;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the file still takes and gives what it should. The first failure is for good. */
final class Health {

    private final AtomicReference<@Nullable StorageException> failure = new AtomicReference<>();
    private final Consumer<StorageException> whenFailed;

    Health(Consumer<StorageException> whenFailed) {
        this.whenFailed = whenFailed;
    }

    void failed(StorageException reason) {
        if (failure.compareAndSet(null, reason)) {
            whenFailed.accept(reason);
        }
    }

    /** The first failure; null as long as there was none. */
    @Nullable
    StorageException failure() {
        return failure.get();
    }
}
