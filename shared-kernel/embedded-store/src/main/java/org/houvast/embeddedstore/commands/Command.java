package org.houvast.embeddedstore.commands;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A command that clients may send.
 *
 * @param name its first field
 * @param options the fields it may have; those of any command are added
 * @param handler carries it out
 */
record Command(String name, Set<String> options, Handler handler) {

    Command {
        Set<String> known = new HashSet<>(options);
        known.addAll(Concerns.FIELDS);
        known.add(name);
        options = Set.copyOf(known);
    }

    /** Carries out a command; fails with an error of MongoDB's. */
    interface Handler {

        CompletableFuture<Reply> run(Call call);
    }
}
