package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;

/**
 * One command of a client.
 *
 * @param database the database it is sent to
 * @param command the command, its name being the first key
 * @param sequences documents that came beside it, as bytes that have been found to be documents, by the name under which
 *     they belong to the command
 */
public record Request(String database, Document command, Map<String, List<byte[]>> sequences) {

    /** The name of the command. */
    public String name() {
        return command.isEmpty() ? "" : command.keySet().iterator().next();
    }

    /** Without the command: its documents are nobody's business but the client's. */
    @Override
    public String toString() {
        return "request " + name();
    }
}
