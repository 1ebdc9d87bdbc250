package org.houvast.ledger.personal;

import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;

/** A database of keys, and processes on it whose time passes when a test says so. */
final class KeyStore {

    static final Subject KIM = Subject.of(new ChildId("kim"));
    static final Subject LOU = Subject.of(new ChildId("lou"));
    static final Subject MOTHER = Subject.of(new PersonId("mother"));

    final MongoDatabase database = TestServer.database();
    final MasterKeys masters = MasterKeys.generate();
    private final AtomicLong nanos = new AtomicLong();

    /** The keys as one process sees them. */
    PersonalKeys process() {
        return process(masters);
    }

    PersonalKeys process(MasterKeys with) {
        return PersonalKeys.open(database, with, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), (Ticker) nanos::get);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
