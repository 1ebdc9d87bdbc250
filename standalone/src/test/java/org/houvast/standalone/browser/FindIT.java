package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With forty files and a day: which of them, and what is missing in them? */
class FindIT extends Browsing {

    @BeforeEach
    void comeIn() {
        logIn("inspector", "demo");
        assertThat(page.locator("table.cases")).isVisible();
    }

    @Test
    void from_all_cases_by_rule_to_the_one_in_which_it_was_late() {
        open("/conformance?from=2019-01-01&to=2022-12-31");
        assertThat(page.locator("table.conformance tbody tr")).not().hasCount(0);
        assertAccessible();
        picture("conformance");
        page.locator("table.conformance")
                .getByText("Herbeoordeling van de risico")
                .click();
        assertThat(page).hasURL(Pattern.compile(".*by=case.*rule=R30"));
        assertAccessible();
        page.locator("table.conformance tbody tr a").first().click();
        assertThat(page.locator("h1")).containsText("Verplichtingen: Gezin");
        var groups = page.locator("details.rule-group");
        assertThat(groups.first()).isVisible();
        groups.first().locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(groups.first().locator("table")).isVisible();
        assertAccessible();
        picture("duties");
    }

    @Test
    void by_a_name_and_a_word_without_a_trace_of_either_in_the_address() {
        page.locator("nav.main").getByText("Zoeken").click();
        assertThat(page.locator("h1")).hasText("Zoeken in de dossiers");
        assertAccessible();
        page.locator("input[name=person]").fill("gezin 07");
        page.locator("select[name=decision]").selectOption("D9");
        page.keyboard().press("Tab");
        page.locator("form.search button").click();
        assertThat(page).hasURL(Pattern.compile(".*/search/[0-9a-f-]{36}$"));
        assertThat(page.locator("#found-heading")).containsText("1 dossier");
        assertThat(page.locator("ul.found h3")).containsText("07");
        assertThat(page.locator("input[name=person]")).hasValue("gezin 07");
        assertAccessible();
        picture("search");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        assertAccessible();

        page.locator("form.search input[name=person]").fill("niemand van hier");
        page.locator("form.search button").click();
        assertThat(page.locator("ul.found")).hasCount(0);
        assertThat(page.locator(".empty")).containsText("Geen dossier");

        open("/access");
        assertThat(page.locator("main tbody tr").first()).containsText("niemand van hier");
        assertAccessible();
    }

    @Test
    void an_entry_opens_with_its_proof_and_leads_to_the_next() {
        open("/cases/pilot-family-07");
        page.locator(".entries a.number").nth(5).click();
        assertThat(page).hasURL(Pattern.compile(".*/entries/\\d+$"));
        assertThat(page.locator("section[aria-labelledby=proof-heading] > p").first())
                .containsText("waarvoor getekend is");
        assertThat(page.locator(".climb svg circle.root")).isVisible();
        page.locator("#stored-heading ~ details summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("section[aria-labelledby=stored-heading] pre")).isVisible();
        assertAccessible();
        picture("entry");
        var here = page.url();
        var next = page.locator("a[rel=next]");
        var there = next.evaluate("link => link.href").toString();
        follow(next::click, there);
        follow(page.locator("a[rel=prev]")::click, here);
        follow(() -> page.keyboard().press("ArrowRight"), there);
        follow(() -> page.keyboard().press("ArrowLeft"), here);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        assertAccessible();
    }

    @Test
    void the_ledger_is_looked_through_and_held_against_a_checkpoint_that_was_kept(@TempDir Path folder)
            throws IOException {
        page.locator("nav.main").getByText("Register").click();
        assertThat(page.locator("#head-heading")).isVisible();
        var kept = page.evaluate("() => fetch('/api/ledger/checkpoint').then(answer => answer.text())")
                .toString();
        page.locator("#audit button").click();
        assertThat(page.locator("#audit .note.sound")).containsText("Alles staat er zoals het genoteerd werd");
        assertAccessible();
        page.locator("textarea[name=kept]").fill(kept);
        page.locator("form.kept button").click();
        assertThat(page.locator("[role=status].sound")).containsText("Klopt.");
        assertAccessible();
        picture("ledger");
        var file = Files.writeString(folder.resolve("checkpoint.txt"), kept.replaceFirst("\n\\d", "\n9"));
        page.locator("#kept-file").setInputFiles(file);
        assertThat(page.locator("#kept-text")).hasValue(Pattern.compile("\n9"));
        page.locator("form.kept button").click();
        assertThat(page.locator("[role=status].refused")).containsText("niet getekend");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.locator("nav.main").getByText("Register").click();
        assertThat(page.locator("#head-heading")).isVisible();
        assertAccessible();
    }
}
