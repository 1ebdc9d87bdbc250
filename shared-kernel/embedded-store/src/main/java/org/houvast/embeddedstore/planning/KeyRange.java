package org.houvast.embeddedstore.planning;

import org.jspecify.annotations.Nullable;

/**
 * The keys from one to another, as bytes compared unsigned.
 *
 * @param from the first
 * @param to the first behind the range; null: to the end of the index
 * @param prefix how many leading bytes all keys of the range have in common and a merge leaves out: what stands behind them
 *     is in the order asked for. 0 unless the plan is {@link Order#MERGED}
 */
@SuppressWarnings("ArrayRecordComponent") // made, read once and forgotten: never compared, nor a key of a map
public record KeyRange(byte[] from, byte @Nullable [] to, int prefix) {

    /** Everything. */
    static KeyRange all() {
        return new KeyRange(new byte[0], null, 0);
    }
}
