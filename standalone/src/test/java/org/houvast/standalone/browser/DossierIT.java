package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.houvast.proof.verify.Verify;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inspector takes a case along, has it checked elsewhere, and is told when somebody changed a byte of it. */
class DossierIT extends Browsing {

    @TempDir
    private Path folder;

    @BeforeEach
    void comeIn() {
        logIn("inspector", "demo");
        assertThat(page.locator("table.cases")).isVisible();
    }

    private String verified(Path file) {
        var key = program()
                .get("/api/ledger/key", Web.basic("inspector", "demo"))
                .body()
                .lines()
                .findFirst();
        var out = new ByteArrayOutputStream();
        var to = new PrintStream(out, true, UTF_8);
        int code = Verify.run(to, to, file.toString(), "--key", key.orElseThrow(), "--lang", "en");
        return code + " " + out.toString(UTF_8);
    }

    private Path taken() {
        var file = folder.resolve("dossier.zip");
        page.waitForDownload(() -> page.locator("#take").click()).saveAs(file);
        return file;
    }

    @Test
    void from_the_button_to_the_file_that_is_checked_elsewhere_and_to_the_byte_that_was_changed() throws IOException {
        open("/cases/pilot-family-07");
        page.locator("nav.tabs a[href$=dossier]").click();
        assertThat(page.locator("h1")).containsText("Dossier van");
        assertAccessible();
        picture("dossier");
        var file = taken();
        assertThat(verified(file)).startsWith("0 VERIFIED").contains("dossier.html, dossier.pdf, entries.json");

        try (var zip = FileSystems.newFileSystem(file)) {
            var pdf = zip.getPath("dossier.pdf");
            var bytes = Files.readAllBytes(pdf);
            bytes[bytes.length / 2] ^= 1;
            Files.write(pdf, bytes);
        }
        assertThat(verified(file))
                .startsWith("1 NOT VERIFIED")
                .contains("The file dossier.pdf is not the one that was signed for");
    }

    @Test
    void one_that_is_made_in_the_background_shows_how_far_it_is_and_can_be_come_back_to() {
        open("/cases/pilot-family-08/dossier/begin");
        assertThat(page).hasURL(Pattern.compile(".*/dossier/[0-9a-f]{32}$"));
        var address = page.url();
        assertAccessible();
        open("/");
        page.navigate(address);
        assertThat(page.locator("#take")).isVisible();
        assertThat(page.locator("#progress")).containsText("Het dossier is klaar.");
        assertAccessible();
        picture("dossier-done");
        assertThat(verified(taken())).startsWith("0 VERIFIED");

        page.context().clearCookies();
        logIn("supervisor", "demo");
        assertThat(page.locator("table.cases")).isVisible();
        page.navigate(address);
        assertThat(page.locator("main")).containsText("u vroeg het niet zelf");
    }

    @Test
    void the_decision_leads_to_it_and_the_page_in_it_can_be_read_by_everybody() throws IOException {
        open("/cases/pilot-family-07/dossier?lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible();
        var file = taken();
        var html = folder.resolve("dossier.html");
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.copy(zip.getPath("dossier.html"), html);
        }
        page.navigate(html.toUri().toString());
        assertThat(page.locator("h1")).containsText("Dossier of");
        assertThat(page.locator("svg.timeline .bar.stay").first()).isVisible();
        assertAccessible();
        picture("dossier-document");
    }
}
