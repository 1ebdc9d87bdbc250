package org.houvast.embeddedstore.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an operator does with the file itself; another process may have it open, but for {@link #compact}. */
public final class FileMaintenance {

    private static final String OK = "ok";

    private FileMaintenance() {}

    /** Writes what is in a file at this moment into another that is not there yet, without what was deleted. */
    public static void copy(Path file, Path to) {
        try (StoreFile opened = new StoreFile(file)) {
            opened.maintenance().run("VACUUM INTO ?", to.toString());
        }
    }

    /** Writes the file anew without the room that deleted documents left. Nobody else may have it open. */
    public static void compact(Path file) {
        try (StoreFile opened = new StoreFile(file)) {
            opened.maintenance().run("VACUUM");
        }
    }

    /**
     * What is wrong with a file: with its pages, and with how indexes agree with documents. It is read whole.
     *
     * @return in words, without a value of any document; empty when all is well
     */
    public static List<String> check(Path file) {
        try (StoreFile opened = new StoreFile(file)) {
            Statements statements = opened.maintenance();
            statements.run("BEGIN");
            List<String> wrong = new ArrayList<>();
            try (Rows rows = statements.rows("PRAGMA integrity_check")) {
                while (rows.next()) {
                    if (!rows.text(1).equals(OK)) {
                        wrong.add(rows.text(1));
                    }
                }
            }
            if (wrong.isEmpty()) {
                View view = new View(statements, Catalog.read(statements));
                view.catalog()
                        .collections()
                        .values()
                        .forEach(collection ->
                                wrong.addAll(Validation.of(view, collection).errors()));
            }
            statements.run("COMMIT");
            return wrong;
        }
    }
}
