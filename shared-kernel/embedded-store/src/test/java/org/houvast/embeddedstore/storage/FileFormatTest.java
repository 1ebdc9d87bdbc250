package org.houvast.embeddedstore.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormatTest {

    private static final List<String> ANOTHER =
            List.of("CREATE TABLE notes(text TEXT)", "INSERT INTO notes SELECT 'version ' || version FROM catalog");

    @TempDir
    private Path folder;

    private StoreFile file;
    private Statements statements;

    @BeforeEach
    void open() {
        file = new StoreFile(folder.resolve("store"));
        statements = file.writer();
        FileFormat.update(statements);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static List<List<String>> steps(List<String> next) {
        List<List<String>> steps = new ArrayList<>(FileFormat.steps());
        steps.add(next);
        return steps;
    }

    @Test
    void a_file_of_an_older_version_is_brought_to_the_newest_with_what_is_in_it() {
        statements.run("UPDATE catalog SET version = 17");
        FileFormat.update(statements, steps(ANOTHER));
        assertThat(statements.number("PRAGMA user_version")).isEqualTo(FileFormat.newest() + 1);
        assertThat(statements.number("SELECT COUNT(*) FROM notes WHERE text = 'version 17'"))
                .isEqualTo(1);
    }

    @Test
    void a_step_that_fails_changes_nothing() {
        List<List<String>> failing = steps(List.of("CREATE TABLE notes(text TEXT)", "INSERT INTO nowhere VALUES (1)"));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> FileFormat.update(statements, failing));
        assertThat(statements.number("PRAGMA user_version")).isEqualTo(FileFormat.newest());
        assertThat(statements.number("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'notes'"))
                .isZero();
        FileFormat.update(statements, steps(ANOTHER));
        assertThat(statements.number("SELECT COUNT(*) FROM notes")).isEqualTo(1);
    }

    @Test
    void a_file_of_a_newer_version_is_refused_and_left_alone() {
        statements.run("PRAGMA user_version = " + (FileFormat.newest() + 1));
        assertThatExceptionOfType(WrongFormatException.class)
                .isThrownBy(() -> FileFormat.update(statements))
                .matches(WrongFormatException::newer);
        assertThat(statements.number("PRAGMA user_version")).isEqualTo(FileFormat.newest() + 1);
    }

    @Test
    void a_database_of_another_program_is_refused() {
        statements.run("PRAGMA application_id = 7");
        assertThatExceptionOfType(WrongFormatException.class)
                .isThrownBy(() -> FileFormat.update(statements))
                .matches(wrong -> !wrong.newer());
        statements.run("PRAGMA application_id = 0");
        assertThatExceptionOfType(WrongFormatException.class)
                .isThrownBy(() -> FileFormat.update(statements))
                .matches(wrong -> !wrong.newer());
    }
}
