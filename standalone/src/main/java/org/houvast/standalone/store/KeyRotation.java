package org.houvast.standalone.store;

import java.util.function.LongConsumer;
import org.houvast.ledger.personal.MasterKeyException;
import org.houvast.standalone.start.CannotStart;
import org.houvast.standalone.start.ExitCode;
import org.houvast.standalone.start.Settings;

/** Puts a new master key in place of the one that the keys of persons are wrapped with, while the product is stopped. */
public final class KeyRotation {

    private KeyRotation() {}

    /**
     * Rotates, or goes on with a rotation that was interrupted.
     *
     * @param progress told how many keys are wrapped anew so far
     * @return how many were
     * @throws CannotStart when the store is in use, or the master key is not the one in use
     */
    public static long run(Settings settings, LongConsumer progress) {
        try (var store = Store.open(settings, stopped -> {})) {
            return settings.masterKey().rotate(store.keys(), progress);
        } catch (MasterKeyException unusable) {
            throw new CannotStart(ExitCode.MASTER_KEY, String.valueOf(unusable.getMessage()), unusable);
        }
    }
}
