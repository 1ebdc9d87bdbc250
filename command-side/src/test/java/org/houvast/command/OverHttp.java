package org.houvast.command;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server for each test, and a supervisor who sends it commands. */
public abstract class OverHttp {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandServer server;

    @BeforeEach
    void start() {
        server = CommandServer.on(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The server. */
    protected CommandServer server() {
        return server;
    }

    /** Who may send nearly everything. */
    protected Sender supervisor() {
        return new Sender(server.address(), "supervisor");
    }

    /** The story of a case. */
    protected Story story(String caseId) {
        return new Story(supervisor(), caseId);
    }
}
