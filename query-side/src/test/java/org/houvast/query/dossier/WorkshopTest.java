package org.houvast.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where dossiers are made leaves nothing behind. */
class WorkshopTest {

    @Test
    void a_folder_of_its_own_goes_with_it_and_all_that_lies_in_it() throws IOException {
        var workshop = new Workshop("");
        var folder = workshop.folder();
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("left.part"), "half");
        workshop.close();
        assertThat(folder).doesNotExist();
        workshop.close();
    }

    @Test
    void a_folder_that_somebody_chose_stays_empty(@TempDir Path chosen) throws IOException {
        Files.writeString(chosen.resolve("of-an-earlier-start.zip"), "whole");
        var workshop = new Workshop(chosen.toString());
        assertThat(chosen).isEmptyDirectory();
        Files.writeString(chosen.resolve("left.zip"), "whole");
        workshop.close();
        assertThat(chosen).isEmptyDirectory();
    }
}
