package org.houvast.embeddedstore.wire;

import de.bwaldvogel.mongo.exception.MongoServerException;
import org.houvast.embeddedstore.commands.Request;
import org.jspecify.annotations.Nullable;

/**
 * One message of a client.
 *
 * @param id the number that the client gave it
 * @param handshake whether it came in the old form that drivers still use for their first message
 * @param answered whether the client waits for an answer (false for unacknowledged writes)
 * @param request what it asks; null when that cannot be read
 * @param error why it cannot be read
 */
record Message(
        int id,
        boolean handshake,
        boolean answered,
        @Nullable Request request,
        @Nullable MongoServerException error) {}
