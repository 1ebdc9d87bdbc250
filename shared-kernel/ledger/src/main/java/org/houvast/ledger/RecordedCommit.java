package org.houvast.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A commit that is in the ledger.
 *
 * @param receipt what it left there
 * @param fingerprint the fingerprint of the request that it was recorded for, or null when it had none
 */
public record RecordedCommit(Receipt receipt, @Nullable String fingerprint) {}
