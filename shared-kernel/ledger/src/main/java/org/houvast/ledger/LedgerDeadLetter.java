package org.houvast.ledger;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An event of the ledger that could not be handled, by its position: what it says stays in the ledger alone. */
final class LedgerDeadLetter implements DeadLetter<EventMessage<?>> {

    static final String EVENT = "event";
    static final String POSITION = "position";
    private static final String TYPE = "type";
    private static final String SINCE = "since";
    private static final String TOUCHED = "touched";
    private static final String TRIES = "tries";
    private static final String CAUSE = "cause";
    private static final String PLACE = "place";
    private static final String DIAGNOSTICS = "diagnostics";

    private final String sequence;
    private final Document fields;
    private final Supplier<EventMessage<?>> message;

    LedgerDeadLetter(String sequence, Document fields, Supplier<EventMessage<?>> message) {
        this.sequence = sequence;
        this.fields = fields;
        this.message = message;
    }

    /** What is stored of a letter that comes in. */
    static Document write(DeadLetter<? extends EventMessage<?>> letter, long position, String type) {
        Document fields = new Document(EVENT, letter.message().getIdentifier())
                .append(POSITION, position)
                .append(TYPE, type)
                .append(SINCE, Date.from(letter.enqueuedAt()))
                .append(TOUCHED, Date.from(letter.lastTouched()))
                // who only waits behind another has not been tried
                .append(TRIES, letter.cause().isPresent() ? 1 : 0);
        letter.cause().map(SafeCause::of).ifPresent(cause -> put(fields, cause));
        return fields.append(DIAGNOSTICS, new Document(letter.diagnostics()));
    }

    private static void put(Document fields, SafeCause cause) {
        fields.append(CAUSE, cause.type()).append(PLACE, cause.message());
    }

    String sequence() {
        return sequence;
    }

    String event() {
        return fields.getString(EVENT);
    }

    String type() {
        return fields.getString(TYPE);
    }

    long position() {
        return fields.getLong(POSITION);
    }

    int tries() {
        return fields.getInteger(TRIES);
    }

    Document fields() {
        return fields;
    }

    /** The same after it was tried once more. */
    LedgerDeadLetter triedAgain() {
        return changed(TRIES, tries() + 1);
    }

    @Override
    public EventMessage<?> message() {
        return message.get();
    }

    @Override
    public Optional<Cause> cause() {
        return Optional.ofNullable(fields.getString(CAUSE)).map(type -> new SafeCause(type, fields.getString(PLACE)));
    }

    @Override
    public Instant enqueuedAt() {
        return fields.getDate(SINCE).toInstant();
    }

    @Override
    public Instant lastTouched() {
        return fields.getDate(TOUCHED).toInstant();
    }

    @Override
    public MetaData diagnostics() {
        return MetaData.from(fields.get(DIAGNOSTICS, new Document()));
    }

    @Override
    public LedgerDeadLetter markTouched() {
        return changed(TOUCHED, Date.from(GenericDeadLetter.clock.instant()));
    }

    /** Without a new cause the old one stays. */
    @Override
    public LedgerDeadLetter withCause(@Nullable Throwable thrown) {
        if (thrown == null) {
            return this;
        }
        Document changed = new Document(fields);
        put(changed, SafeCause.of(thrown));
        return new LedgerDeadLetter(sequence, changed, message);
    }

    @Override
    public LedgerDeadLetter withDiagnostics(MetaData diagnostics) {
        return changed(DIAGNOSTICS, new Document(diagnostics));
    }

    private LedgerDeadLetter changed(String field, Object value) {
        return new LedgerDeadLetter(sequence, new Document(fields).append(field, value), message);
    }
}
