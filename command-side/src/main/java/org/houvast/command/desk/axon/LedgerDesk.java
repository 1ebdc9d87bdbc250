package org.houvast.command.desk.axon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.houvast.command.attachment.HandedIn;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.CommandRefused;
import org.houvast.command.desk.Contended;
import org.houvast.command.desk.KeyReused;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.desk.Receipt;
import org.houvast.command.desk.StaleVersion;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.rule.Warning;
import org.houvast.ledger.AlreadyCommittedException;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.RecordedCommit;
import org.houvast.ledger.personal.Fingerprints;
import org.jspecify.annotations.Nullable;

/** The desk on Axon's command bus and the ledger's commits. */
public final class LedgerDesk implements CommandDesk {

    private static final int ATTEMPTS = 3;

    private final CommandBus bus;
    private final CommandTargetResolver streams;
    private final Ledger ledger;
    private final RecordedWarnings recordedWarnings;
    private final Fingerprints fingerprints;
    private final EventStore events;
    private final HandedIn documents;

    /** A desk on a bus that handles commands in the thread of their sender. */
    public LedgerDesk(
            CommandBus bus,
            CommandTargetResolver streams,
            Ledger ledger,
            RecordedWarnings recordedWarnings,
            Fingerprints fingerprints,
            EventStore events,
            HandedIn documents) {
        this.documents = documents;
        this.events = events;
        this.fingerprints = fingerprints;
        this.bus = bus;
        this.streams = streams;
        this.ledger = ledger;
        this.recordedWarnings = recordedWarnings;
        bus.registerHandlerInterceptor(new Attempt.Keeping());
    }

    @Override
    public Receipt send(Command command, Actor actor, @Nullable String idempotencyKey, @Nullable Long expectedVersion) {
        var message = message(command, actor, expectedVersion);
        if (idempotencyKey == null) {
            return recorded(message, null);
        }
        var naming = new Naming(actor, idempotencyKey, command, fingerprints);
        return ledger.find(naming.commitId())
                .map(before -> repeated(message, naming, before))
                .orElseGet(() -> recorded(message, naming));
    }

    @Override
    public Receipt importing(String batch, Command command, Actor actor, String idempotencyKey) {
        var message = message(command, actor, null).andMetaData(Map.of(Sent.IMPORT_BATCH, batch));
        var naming = new Naming(actor, idempotencyKey, command, fingerprints);
        try {
            return recorded(message, naming);
        } catch (CommandRefused refused) {
            return ledger.find(naming.commitId())
                    .map(before -> repeated(message, naming, before))
                    .orElseThrow(() -> refused);
        }
    }

    @Override
    public Optional<EventId> sentBefore(Command command, Actor actor, String idempotencyKey) {
        var naming = new Naming(actor, idempotencyKey, command, fingerprints);
        return ledger.find(naming.commitId()).map(before -> {
            expectTheSame(naming, before);
            return new EventId(before.receipt().eventIds().getFirst());
        });
    }

    @Override
    public List<Warning> consider(Command command, Actor actor, @Nullable Long expectedVersion) {
        try {
            recorded(message(command, actor, expectedVersion).andMetaData(Map.of(Sent.CONSIDERED, true)), null);
        } catch (Considered accepted) {
            return accepted.warnings();
        }
        throw new IllegalStateException("A command that was to be considered was recorded");
    }

    @Override
    public void expectDocuments(Command command) {
        var missing = documents.check(command);
        if (!missing.isEmpty()) {
            throw new CommandRefused(missing);
        }
    }

    private CommandMessage<?> message(Command command, Actor actor, @Nullable Long expectedVersion) {
        expectDocuments(command);
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Sent.by(actor, expectedVersion))
                .andMetaData(Map.of(Sent.CITED, cited(command)));
    }

    @Override
    public boolean opened(String stream) {
        return events.lastSequenceNumberFor(stream).isPresent();
    }

    @Override
    public boolean alreadySent(Actor actor, String idempotencyKey) {
        return ledger.find(Naming.commitId(actor, idempotencyKey)).isPresent();
    }

    /**
     * Tries until it is recorded or refused. A first refusal may rest on what this process kept in memory while another
     * one recorded; a second attempt reads the ledger.
     */
    private Receipt recorded(CommandMessage<?> message, @Nullable Naming naming) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(message, naming);
            } catch (AlreadyCommittedException raced) {
                return repeated(message, Objects.requireNonNull(naming), raced.recorded());
            } catch (AggregateNotFoundException neverOpened) {
                throw new NoSuchStream();
            } catch (CommandRefused | StaleVersion refused) {
                if (attempt > 1) {
                    throw refused;
                }
            } catch (ConcurrencyException | AggregateStreamCreationException | DeadlockException conflict) {
                if (attempt == ATTEMPTS) {
                    throw new Contended(conflict);
                }
            }
        }
    }

    private Receipt once(CommandMessage<?> message, @Nullable Naming naming) {
        var attempt = new Attempt(naming == null ? null : naming.request());
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(attempt.on(message), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw thrown(result.exceptionResult());
        }
        var receipt = Objects.requireNonNull(attempt.receipt(), "A command was accepted and nothing recorded");
        documents.recorded((Command) message.getPayload());
        return receipt(message, receipt, attempt.warnings(), false);
    }

    private Receipt repeated(CommandMessage<?> message, Naming naming, RecordedCommit before) {
        expectTheSame(naming, before);
        return receipt(message, before.receipt(), recordedWarnings.of(before.receipt()), true);
    }

    private static void expectTheSame(Naming naming, RecordedCommit before) {
        if (!naming.fingerprint().equals(before.fingerprint())) {
            throw new KeyReused();
        }
    }

    private Receipt receipt(
            CommandMessage<?> message, org.houvast.ledger.Receipt of, List<Warning> warnings, boolean repeated) {
        var stream = streams.resolveTarget(message).getIdentifierValue().toString();
        return new Receipt(
                stream,
                of.position(),
                of.eventIds().stream().map(EventId::new).toList(),
                Objects.requireNonNull(of.versions().get(stream), "The commit wrote to another stream"),
                warnings,
                repeated);
    }

    /** The hashes of the entries a decision rests on, so that what was cited cannot be exchanged later. */
    private Map<EventId, String> cited(Command command) {
        return command instanceof DecisionCommand decision
                ? ledger.leafHashes(decision.deliberation().evidence())
                : Map.of();
    }

    private static RuntimeException thrown(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(failure);
        };
    }
}
