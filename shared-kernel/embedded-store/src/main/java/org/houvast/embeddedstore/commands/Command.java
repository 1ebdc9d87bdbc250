package org.houvast.embeddedstore.commands;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A command that clients may send.
 *
 * @param name its first field
 * @param options the fields it may have besides those of any command
 * @param handler carries it out
 */
record Command(String name, Set<String> options, Handler handler) {

    Command {
        options = Set.copyOf(options);
    }

    /** Carries out a command; fails with an error of MongoDB's. */
    interface Handler {

        CompletableFuture<Reply> run(Call call);
    }
}
