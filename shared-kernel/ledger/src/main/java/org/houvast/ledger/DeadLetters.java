package org.houvast.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events that one processor could not handle, and those that wait behind them. For reactions, which may fail for
 * one case and go on with the next; a read model stops instead.
 */
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final String processor;
    private final DeadSequences sequences;
    private final DeadLetterQueue queue;
    private final LetterEvents events;

    DeadLetters(String processor, DeadSequences sequences, DeadLetterQueue queue, LetterEvents events) {
        this.processor = processor;
        this.sequences = sequences;
        this.queue = queue;
        this.events = events;
    }

    /** Where the processor puts them. */
    public SequencedDeadLetterQueue<EventMessage<?>> queue() {
        return queue;
    }

    /** What the processor keeps when handling fails: always the event, never the words of the exception. */
    public EnqueuePolicy<EventMessage<?>> policy() {
        return (letter, thrown) -> Decisions.enqueue(SafeCause.of(thrown));
    }

    /** All sequences. */
    public List<DeadSequence> sequences() {
        return sequences.all().stream().map(this::shown).toList();
    }

    /** One sequence, when it has dead letters. */
    public Optional<DeadSequence> sequence(String name) {
        return sequences.of(name).map(this::shown);
    }

    private DeadSequence shown(Document sequence) {
        String name = Objects.requireNonNull(sequence.getString(DeadSequences.NAME));
        List<DeadSequence.Letter> letters = DeadSequences.letters(sequence).stream()
                .map(fields -> shown(events.read(name, fields)))
                .toList();
        return new DeadSequence(name, sequence.getString(DeadSequences.OWNER) != null, letters);
    }

    private DeadSequence.Letter shown(LedgerDeadLetter letter) {
        Optional<Cause> cause = letter.cause();
        return new DeadSequence.Letter(
                letter.position(),
                letter.event(),
                letter.type(),
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.tries(),
                cause.map(Cause::type).orElse(null),
                cause.map(Cause::message).orElse(null));
    }

    /**
     * Handles the events of one sequence, in their order, up to the first that fails again.
     *
     * @param handling the processor's own way of handling them
     * @return whether all of them were handled; false as well when there are none, or somebody else is at it
     */
    public boolean retry(String sequence, SequencedDeadLetterProcessor<EventMessage<?>> handling) {
        return handling.process(letter -> name(letter).equals(sequence));
    }

    /**
     * Handles the events of every sequence there is, each once.
     *
     * @param handling the processor's own way of handling them
     * @return how many sequences were handled whole
     */
    public int retryAll(SequencedDeadLetterProcessor<EventMessage<?>> handling) {
        return (int) sequences().stream()
                .filter(sequence -> retry(sequence.name(), handling))
                .count();
    }

    /**
     * Gives an event up: it will not be handled, and what waits behind it is no longer kept back by it.
     *
     * @param reason why, for the log; nothing about a person
     * @return whether it was there, and nobody was handling its sequence
     */
    public boolean discard(String sequence, String event, String reason) {
        return sequences.of(sequence).stream()
                .flatMap(found -> DeadSequences.letters(found).stream())
                .map(fields -> events.read(sequence, fields))
                .filter(letter -> letter.event().equals(event))
                .findFirst()
                .filter(sequences::remove)
                .map(letter -> told(letter, reason))
                .isPresent();
    }

    private LedgerDeadLetter told(LedgerDeadLetter letter, String reason) {
        LOG.warn(
                "{} will never handle event {} ({}, position {}) of {}: {}",
                processor,
                letter.event(),
                letter.type(),
                letter.position(),
                letter.sequence(),
                reason);
        return letter;
    }

    private static String name(DeadLetter<? extends EventMessage<?>> letter) {
        return letter instanceof LedgerDeadLetter own ? own.sequence() : "";
    }
}
