package org.houvast.ledgerbench;

import java.util.List;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.DomainEventMessage;

/** A store of events, as it is used by who measures. */
interface Peer extends AutoCloseable {

    /** Records one commit; when this returns the store has answered. */
    void append(List<? extends DomainEventMessage<?>> commit);

    /** Reads everything from the beginning, payloads too, for as long as the count of events so far allows. */
    long replay(LongPredicate goOn);

    /** Reads one stream, payloads too, and tells how many events it has. */
    long readStream(String stream);

    /** Throws away what was recorded. */
    void clear();

    @Override
    void close();
}
