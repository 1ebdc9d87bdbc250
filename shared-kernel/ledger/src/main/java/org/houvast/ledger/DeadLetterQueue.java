package org.houvast.ledger;

import static org.houvast.ledger.DeadSequences.Added;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import org.bson.Document;

/** Axon's queue of dead letters on the sequences of one processor. */
final class DeadLetterQueue implements SequencedDeadLetterQueue<EventMessage<?>> {

    private final DeadSequences sequences;
    private final LetterEvents events;
    private final int sequencesAtMost;
    private final int lettersAtMost;

    DeadLetterQueue(DeadSequences sequences, LetterEvents events, int sequencesAtMost, int lettersAtMost) {
        this.sequences = sequences;
        this.events = events;
        this.sequencesAtMost = sequencesAtMost;
        this.lettersAtMost = lettersAtMost;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        if (isFull(sequence)) {
            throw full(sequence);
        }
        if (sequences.add(name(sequence), events.write(letter), lettersAtMost) != Added.YES) {
            throw full(sequence);
        }
    }

    @Override
    public boolean enqueueIfPresent(Object sequence, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        if (!contains(sequence)) {
            return false;
        }
        return switch (sequences.addBehind(name(sequence), events.write(letter.get()), lettersAtMost)) {
            case YES -> true;
            // what it would have waited for was handled in the meantime
            case NO_SUCH_SEQUENCE -> false;
            case SEQUENCE_IS_FULL -> throw full(sequence);
        };
    }

    /** Axon's text would be the event itself. */
    private static DeadLetterQueueOverflowException full(Object sequence) {
        return new DeadLetterQueueOverflowException("There is no room for another dead letter of " + name(sequence));
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        sequences.remove(own(letter));
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter,
            UnaryOperator<DeadLetter<? extends EventMessage<?>>> updater) {
        LedgerDeadLetter updated = own(updater.apply(letter)).markTouched().triedAgain();
        if (!sequences.replace(updated)) {
            throw new NoSuchDeadLetterException("There is no dead letter of event " + updated.event());
        }
    }

    private static LedgerDeadLetter own(DeadLetter<? extends EventMessage<?>> letter) {
        if (letter instanceof LedgerDeadLetter own) {
            return own;
        }
        throw new WrongDeadLetterTypeException(letter.getClass().getName() + " is no dead letter of a ledger");
    }

    @Override
    public boolean contains(Object sequence) {
        return sequences.of(name(sequence)).isPresent();
    }

    @Override
    public Iterable<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequence) {
        return sequences.of(name(sequence)).map(this::letters).orElse(List.of());
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        List<Iterable<DeadLetter<? extends EventMessage<?>>>> all = new ArrayList<>();
        sequences.all().forEach(sequence -> all.add(letters(sequence)));
        return all;
    }

    private List<DeadLetter<? extends EventMessage<?>>> letters(Document sequence) {
        List<DeadLetter<? extends EventMessage<?>>> letters = new ArrayList<>();
        DeadSequences.letters(sequence)
                .forEach(fields -> letters.add(events.read(sequence.getString(DeadSequences.NAME), fields)));
        return letters;
    }

    private LedgerDeadLetter first(Document sequence) {
        return events.read(
                sequence.getString(DeadSequences.NAME),
                DeadSequences.letters(sequence).getFirst());
    }

    @Override
    public boolean isFull(Object sequence) {
        long letters = sequenceSize(sequence);
        return letters == 0 ? amountOfSequences() >= sequencesAtMost : letters >= lettersAtMost;
    }

    @Override
    public long size() {
        return sequences.all().stream()
                .mapToLong(sequence -> DeadSequences.letters(sequence).size())
                .sum();
    }

    @Override
    public long sequenceSize(Object sequence) {
        return sequences
                .of(name(sequence))
                .map(found -> DeadSequences.letters(found).size())
                .orElse(0);
    }

    @Override
    public long amountOfSequences() {
        return sequences.all().size();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> filter,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        String owner = UUID.randomUUID().toString();
        return sequences.all().stream()
                .map(this::first)
                .sorted(Comparator.comparing(LedgerDeadLetter::lastTouched))
                .filter(filter)
                .map(LedgerDeadLetter::sequence)
                .filter(sequence -> sequences.claim(sequence, owner))
                .findFirst()
                .map(sequence -> processClaimed(sequence, owner, task))
                .orElse(false);
    }

    private boolean processClaimed(
            String sequence,
            String owner,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        try {
            Optional<LedgerDeadLetter> next = sequences.of(sequence).map(this::first);
            while (next.isPresent()) {
                EnqueueDecision<EventMessage<?>> decision = task.apply(next.get());
                if (decision.shouldEnqueue()) {
                    requeue(
                            next.get(),
                            letter -> decision.withDiagnostics(letter)
                                    .withCause(decision.enqueueCause().orElse(null)));
                    return false;
                }
                if (!sequences.removeFirst(next.get(), owner)) {
                    return false;
                }
                next = sequences.of(sequence).map(this::first);
            }
            return true;
        } finally {
            sequences.release(sequence, owner);
        }
    }

    @Override
    public void clear() {
        sequences.clear();
    }

    private static String name(Object sequence) {
        return sequence.toString();
    }
}
