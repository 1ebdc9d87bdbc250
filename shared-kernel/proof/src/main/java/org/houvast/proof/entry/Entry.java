package org.houvast.proof.entry;

import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger with all that is proven of it.
 *
 * <p>The arrays are not copied: whoever makes an entry leaves them alone.
 *
 * @param position from 1, without gaps; its leaf in the tree is at {@code position - 1}
 * @param id the event's id
 * @param recorded when it was recorded, in milliseconds since 1970-01-01T00:00:00Z
 * @param type the declared name of the event
 * @param revision the revision of that type, when it has one
 * @param stream its place in a stream, when it is in one
 * @param request the fingerprint of the request that led to its commit, when there is one
 * @param payload what happened, as the exact bytes that were stored
 * @param metadata what goes with it, as the exact bytes that were stored
 */
@SuppressWarnings("ArrayRecordComponent") // copies of every payload would be made on the way of every append
public record Entry(
        long position,
        String id,
        long recorded,
        String type,
        @Nullable String revision,
        @Nullable StreamVersion stream,
        CommitPart commit,
        @Nullable String request,
        byte[] payload,
        byte[] metadata) {

    public Entry {
        if (position < 1) {
            throw new IllegalArgumentException("Positions begin with 1, not " + position);
        }
    }

    /**
     * Reads the canonical bytes. Only they are read: writing what was read gives the same bytes again.
     *
     * @throws MalformedException when they are anything else
     */
    public static Entry parse(byte[] bytes) {
        return new EntryReader(bytes).entry();
    }

    /** The canonical bytes: what is hashed, exported and shown to outsiders. */
    public byte[] bytes() {
        return EntryWriter.write(this);
    }

    /** The hash of the canonical bytes, a leaf of the tree. */
    public Hash leaf() {
        return Sha256.leaf(bytes());
    }
}
