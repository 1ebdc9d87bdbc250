package org.houvast.ledger.model;

import org.jspecify.annotations.Nullable;

/**
 * An event that is to be recorded.
 *
 * @param id its id
 * @param stream the stream it belongs to; null for one that belongs to none
 * @param version its version there
 */
public record Written(String id, @Nullable String stream, long version) {}
