package org.houvast.command;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a process asks the ledger for entries of a stream. */
final class StreamReads implements CommandListener {

    private final AtomicInteger reads = new AtomicInteger();

    @Override
    public void commandStarted(CommandStartedEvent started) {
        var command = started.getCommand();
        if (started.getCommandName().equals("find")
                && command.getString("find").getValue().equals("commits")
                && command.getDocument("filter").toJson().contains("\"version ")) {
            reads.incrementAndGet();
        }
    }

    int count() {
        return reads.get();
    }
}
