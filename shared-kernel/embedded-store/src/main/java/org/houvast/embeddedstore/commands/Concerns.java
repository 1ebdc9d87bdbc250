package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;

/**
 * What a client demands of reads and writes beyond the command. Every write is on the disk before it is answered, and every
 * read sees only such writes, so whatever a single server can promise is kept; what needs several is refused (MongoDB
 * manual, "Write concern", "Read concern").
 */
final class Concerns {

    private static final int UNKNOWN_WRITE_CONCERN = 79;
    private static final int NOT_A_REPLICA_SET = 123;
    private static final Set<String> KEPT_LEVELS = Set.of("local", "available", "majority");

    /** Fields that any command may have. */
    static final Set<String> FIELDS = Set.of(
            "$db",
            "$readPreference",
            "comment",
            "maxTimeMS",
            "readConcern",
            "writeConcern",
            "lsid",
            "txnNumber",
            "startTransaction",
            "autocommit",
            "apiVersion",
            "apiStrict",
            "apiDeprecationErrors");

    private static final Set<String> TRANSACTION = Set.of("txnNumber", "startTransaction", "autocommit");

    private Concerns() {}

    static void check(Arguments arguments) {
        if (TRANSACTION.stream().anyMatch(arguments::has)) {
            throw Errors.illegalOperation("Transaction numbers are only allowed on a replica set member or mongos");
        }
        if (arguments.has("lsid")) {
            throw Errors.illegalOperation("Sessions are not supported by this store");
        }
        if (arguments.has("apiVersion") && !"1".equals(arguments.any("apiVersion"))) {
            throw Errors.badValue("Only the API version \"1\" is known");
        }
        write(Arguments.of(
                "writeConcern",
                arguments.document("writeConcern"),
                Set.of("w", "j", "wtimeout", "fsync", "provenance")));
        read(Arguments.of("readConcern", arguments.document("readConcern"), Set.of("level", "provenance")));
    }

    private static void write(Arguments concern) {
        switch (concern.any("w")) {
            case null -> {
                // 1 by default
            }
            case Number servers
            when servers.doubleValue() > 1 -> throw Errors.badValue("cannot use 'w' > 1 when a host is not replicated");
            case Number servers when servers.doubleValue() == 0 || servers.doubleValue() == 1 -> {
                // kept
            }
            case String mode when mode.equals("majority") -> {
                // of one
            }
            case String mode ->
                throw new MongoServerError(
                        UNKNOWN_WRITE_CONCERN,
                        "UnknownReplWriteConcern",
                        "No write concern mode named '" + mode + "' found in replica set configuration");
            default -> throw Errors.failedToParse("w has to be a number or a string");
        }
        boolean _ = concern.flag("j", false);
        long _ = concern.count("wtimeout");
    }

    private static void read(Arguments concern) {
        if (concern.has("level") && !KEPT_LEVELS.contains(concern.text("level"))) {
            throw new MongoServerError(
                    NOT_A_REPLICA_SET,
                    "NotAReplicaSet",
                    "node needs to be a replica set member to use this read concern");
        }
    }
}
