package org.houvast.embeddedstore.storage;

import java.util.List;

/**
 * How the file is laid out, and how an older layout becomes the newest: each step takes it from one version to the next.
 * The version stands in SQLite's {@code user_version}, who the file belongs to in its {@code application_id} (SQLite
 * documentation, "Pragma statements").
 */
final class FileFormat {

    /** "Houv" in ASCII. */
    static final int APPLICATION = 0x486F7576;

    private static final List<List<String>> STEPS = List.of(List.of(
            "CREATE TABLE catalog(version INTEGER NOT NULL)",
            "INSERT INTO catalog(version) VALUES (0)",
            "CREATE TABLE collections(id INTEGER PRIMARY KEY AUTOINCREMENT, database TEXT NOT NULL,"
                    + " name TEXT NOT NULL, uuid TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (database, name))",
            "CREATE TABLE indexes(id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL,"
                    + " description BLOB NOT NULL, multikey INTEGER NOT NULL)"));

    private FileFormat() {}

    /** The newest version, which this program writes. */
    static int newest() {
        return STEPS.size();
    }

    /** What takes a file from each version to the next, from nothing on. */
    static List<List<String>> steps() {
        return STEPS;
    }

    /**
     * Brings a file to the newest version, wholly or not at all.
     *
     * @throws WrongFormatException when it belongs to another program, or is of a version that is not known yet
     */
    static void update(Statements statements) {
        update(statements, STEPS);
    }

    static void update(Statements statements, List<List<String>> steps) {
        int version = version(statements, steps.size());
        if (version == steps.size()) {
            return;
        }
        statements.run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            steps.subList(version, steps.size()).forEach(step -> step.forEach(statements::run));
            statements.run("PRAGMA application_id = " + APPLICATION);
            statements.run("PRAGMA user_version = " + steps.size());
            statements.run("COMMIT");
            done = true;
        } finally {
            if (!done) {
                statements.run("ROLLBACK");
            }
        }
    }

    /**
     * The version of a file.
     *
     * @throws WrongFormatException when it belongs to another program, or is of a version that is not known yet
     */
    static int version(Statements statements, int newest) {
        int version = Math.toIntExact(pragma(statements, "user_version"));
        long application = pragma(statements, "application_id");
        if (application != APPLICATION && !(application == 0 && empty(statements))) {
            throw new WrongFormatException(false);
        }
        if (version > newest) {
            throw new WrongFormatException(true);
        }
        return version;
    }

    private static boolean empty(Statements statements) {
        Long tables = statements.number("SELECT COUNT(*) FROM sqlite_schema");
        return tables != null && tables == 0;
    }

    private static long pragma(Statements statements, String name) {
        Long value = statements.number("PRAGMA " + name);
        return value == null ? 0 : value;
    }
}
