package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one message at a time, and only when what it changed is on the disk. The one lock is what makes a commit hold
 * whole messages, an update atomic, and an answer show no half-changed document: it is encoded before the lock is let
 * go.
 */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    private final StoreFile store;
    private final Consumer<EmbeddedStoreException> whenStopped;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private @Nullable EmbeddedStoreException stopped;

    DurableBackend(StoreFile store, Consumer<EmbeddedStoreException> whenStopped) {
        this.store = store;
        this.whenStopped = whenStopped;
        super(store.maps());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, store.maps(), getCursorRegistry());
    }

    ByteBuf answer(Channel client, Request request) {
        oneAtATime.lock();
        try {
            return stopped == null
                    ? Wire.write(request, perform(client, request))
                    : Wire.write(request, Answers.stopped(stopped));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Document perform(Channel client, Request request) {
        Document answer;
        try {
            answer = Commands.refused(request) ? Answers.unknown(request) : handle(client, request);
        } catch (MVStoreException e) {
            return stop(EmbeddedStoreException.cannotRead(store.path(), e));
        }
        try {
            persist();
            return answer;
        } catch (MVStoreException e) {
            return stop(EmbeddedStoreException.cannotWrite(store.path(), e));
        }
    }

    private Document handle(Channel client, Request request) {
        try {
            return handleCommand(client, request.database(), request.name(), Commands.complete(request));
        } catch (MongoServerException e) {
            return Answers.error(e);
        } catch (MVStoreException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The command {} failed inside the store", request.name(), Plain.of(e));
            return store.changed() ? stop(EmbeddedStoreException.halfDone(store.path(), e)) : Answers.failed(e);
        }
    }

    private void persist() {
        if (stopped == null && store.changed()) {
            store.persist();
        }
    }

    private Document stop(EmbeddedStoreException reason) {
        stopped = reason;
        // closing in the ordinary way would commit what is half done
        store.abandon();
        log.error("{}", reason.getMessage());
        // on a thread of its own: whoever is told may want to close the store, which waits for this one
        Thread.ofPlatform().name("embedded-store-stopped").start(() -> whenStopped.accept(reason));
        return Answers.stopped(reason);
    }

    void forget(Channel client) {
        oneAtATime.lock();
        try {
            handleClose(client);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            if (stopped == null) {
                stopped = EmbeddedStoreException.closed(store.path());
                super.close();
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
