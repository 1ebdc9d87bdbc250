package org.houvast.ledger;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;

/** Counts what goes over the wire: commands there, documents back. */
final class Counting implements CommandListener {

    private final AtomicInteger commands = new AtomicInteger();
    private final AtomicInteger documents = new AtomicInteger();

    record Cost(int commands, int documents) {}

    Cost of(Runnable work) {
        commands.set(0);
        documents.set(0);
        work.run();
        return new Cost(commands.get(), documents.get());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.incrementAndGet();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        BsonDocument answer = event.getResponse();
        if (answer.containsKey("cursor")) {
            BsonDocument cursor = answer.getDocument("cursor");
            documents.addAndGet(cursor.getArray(cursor.containsKey("firstBatch") ? "firstBatch" : "nextBatch")
                    .size());
        }
    }
}
