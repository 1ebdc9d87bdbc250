package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.houvast.embeddedstore.bson.BsonCheck;

/** Commands by which a driver finds out whom it speaks to. */
final class ServerCommands {

    /** The largest message a client may send, in bytes. */
    static final int LARGEST_MESSAGE = 48_000_000;

    // the wire protocol of MongoDB 6.0; no newer one is needed, and those bring commands that this store does not have
    private static final int WIRE_VERSION = 17;
    private static final String VERSION = "6.0.0";
    private static final List<Integer> VERSION_PARTS = List.of(6, 0, 0, 0);

    private static final Set<String> GREETING = Set.of(
            "helloOk",
            "client",
            "compression",
            "topologyVersion",
            "maxAwaitTimeMS",
            "saslSupportedMechs",
            "loadBalanced");

    private ServerCommands() {}

    static List<Command> all() {
        return List.of(
                new Command("hello", GREETING, ServerCommands::hello),
                new Command("isMaster", GREETING, ServerCommands::hello),
                new Command("ismaster", GREETING, ServerCommands::hello),
                new Command("ping", Set.of(), call -> Call.now(Reply.done())),
                new Command("buildInfo", Set.of(), ServerCommands::buildInfo),
                new Command("buildinfo", Set.of(), ServerCommands::buildInfo),
                new Command("endSessions", Set.of(), call -> Call.now(Reply.done())));
    }

    private static CompletableFuture<Reply> hello(Call call) {
        boolean old = !call.request().name().equals("hello");
        return Call.now(Reply.of(new Document(old ? "ismaster" : "isWritablePrimary", true)
                .append("helloOk", true)
                .append("maxBsonObjectSize", BsonCheck.LARGEST_DOCUMENT)
                .append("maxMessageSizeBytes", LARGEST_MESSAGE)
                .append("maxWriteBatchSize", WriteCommands.MOST_TOGETHER)
                .append("localTime", Instant.now(Clock.systemUTC()))
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false)));
    }

    private static CompletableFuture<Reply> buildInfo(Call call) {
        return Call.now(Reply.of(new Document("version", VERSION)
                .append("versionArray", VERSION_PARTS)
                .append("modules", List.of("houvast-embedded-store"))
                .append("maxBsonObjectSize", BsonCheck.LARGEST_DOCUMENT)));
    }
}
