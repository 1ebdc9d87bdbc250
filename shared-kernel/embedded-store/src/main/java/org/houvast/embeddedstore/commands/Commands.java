package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.storage.Storage;
import org.houvast.embeddedstore.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All commands of the store. */
public final class Commands {

    /** The largest message a client may send, in bytes; what the handshake announces. */
    public static final int LARGEST_MESSAGE = ServerCommands.LARGEST_MESSAGE;

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final Services services;
    private final Function<StorageException, String> stopped;
    private final Map<String, Command> byName = new HashMap<>();

    /**
     * Commands over a storage.
     *
     * @param stopped what clients are told when the storage fails
     */
    public Commands(Storage storage, Function<StorageException, String> stopped) {
        this.services = new Services(storage, new Cursors(), Memory.ofHeap());
        this.stopped = stopped;
        List<List<Command>> all = List.of(
                ServerCommands.all(),
                CatalogCommands.all(),
                IndexCommands.all(),
                FindCommands.all(),
                WriteCommands.all(),
                FindAndModify.all(),
                CountCommands.all(),
                Aggregate.all(),
                StatisticsCommands.all(),
                Explain.all(this));
        all.forEach(some -> some.forEach(command -> byName.put(command.name(), command)));
    }

    /**
     * Carries out a command. The answer never fails: an error is an answer.
     *
     * @param client tells connections apart
     */
    public CompletableFuture<Reply> run(Request request, Object client) {
        CompletableFuture<Reply> answer;
        try {
            Call call = call(request, client);
            answer = command(request).handler().run(call);
        } catch (RuntimeException | StackOverflowError e) {
            return Call.now(failed(request, e));
        }
        return answer.exceptionally(failure -> failed(request, failure));
    }

    /** The answer to what cannot be read. */
    public static Reply error(MongoServerException error) {
        return Errors.reply(error);
    }

    /** The answer when an answer cannot be given. */
    public static Reply internal(RuntimeException failure) {
        return Errors.internal(failure);
    }

    /** A command with its fields checked. */
    Call call(Request request, Object client) {
        Command command = command(request);
        Arguments arguments = Arguments.of(command.name(), request.command(), command.options());
        Concerns.check(arguments);
        return new Call(request, arguments, services, client);
    }

    private Command command(Request request) {
        Command command = byName.get(request.name());
        if (command == null) {
            throw Errors.commandNotFound(request.name());
        }
        return command;
    }

    private Reply failed(Request request, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case MongoServerException error -> Errors.reply(error);
            case StorageException disk -> Errors.stopped(stopped.apply(disk));
            default -> {
                log.error("The command {} failed inside the store", request.name(), Plain.of(cause));
                yield Errors.internal(cause);
            }
        };
    }

    /** A client is gone; what it has left open goes too, in a while. */
    public void gone(Object client) {
        services.cursors().gone(client);
    }
}
