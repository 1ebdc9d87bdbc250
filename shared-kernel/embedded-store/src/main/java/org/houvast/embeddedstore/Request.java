package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;

/**
 * One command of a client.
 *
 * @param id the number that the client gave it
 * @param handshake whether it came in the old form that drivers still use for their first message
 * @param answered whether the client waits for an answer (false for unacknowledged writes)
 * @param database the database it is sent to
 * @param command the command, its name being the first key
 */
record Request(int id, boolean handshake, boolean answered, String database, Document command) {

    String name() {
        return command.keySet().iterator().next();
    }

    /** Without the command: its documents are nobody's business but the client's. */
    @Override
    public String toString() {
        return "request " + id + " " + name();
    }
}
