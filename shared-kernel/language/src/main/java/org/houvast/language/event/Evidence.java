package org.houvast.language.event;

import org.houvast.language.EventId;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a decision rests on.
 *
 * @param entry the id of that entry, of the same case
 * @param leaf the hash of that entry's leaf in the ledger's Merkle tree (RFC 9162 2.1.1), in base64, so that what was
 *     cited cannot be exchanged later; null in decisions of revision 1, which did not carry it
 */
public record Evidence(EventId entry, @Nullable String leaf) {}
