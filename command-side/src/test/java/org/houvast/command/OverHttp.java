package org.houvast.command;

import org.junit.jupiter.api.extension.ExtendWith;

/** Tests against a running server, each with cases and houses of its own. */
@ExtendWith(OneServer.class)
public abstract class OverHttp {

    private final CommandServer server;

    /** Against this server. */
    protected OverHttp(CommandServer server) {
        this.server = server;
    }

    /** The server. */
    protected CommandServer server() {
        return server;
    }

    /** Who may send nearly everything. */
    protected Sender supervisor() {
        return new Sender(server.address(), "supervisor");
    }

    /** The story of a new case. */
    protected Story story() {
        return new Story(supervisor(), unique("case"));
    }

    /** An id that no other test uses. */
    protected static String unique(String kind) {
        return OneServer.unique(kind);
    }
}
