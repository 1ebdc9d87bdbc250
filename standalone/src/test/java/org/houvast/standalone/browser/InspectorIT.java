package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks "why did these children go home?" finds the decision, its reasons and what it rests on. */
class InspectorIT extends Browsing {

    @BeforeEach
    void comeIn() {
        logIn("inspector", "demo");
    }

    @Test
    void from_the_list_to_a_case_to_a_decision_to_its_evidence() {
        assertThat(page.locator("table.cases tbody tr")).hasCount(17);
        assertAccessible();
        picture("cases");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Gezin 01").setExact(true))
                .click();
        assertThat(page.locator("svg.timeline")).isVisible();
        assertThat(page.locator("svg.timeline .lane")).hasCount(3);
        assertThat(page.locator("svg.timeline .mark.decision").first()).isVisible();
        assertAccessible();
        picture("case");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Waarom.*[Tt]erug")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/cases/pilot-family-01/decisions/[^/]+"));
        assertThat(page.locator("main.why-sheet")).containsText("R35");
        assertAccessible();
        picture("decision");

        page.locator("main.why-sheet a[href*='/entries/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/cases/pilot-family-01/entries/\\d+"));
        assertThat(page.locator("#carries-heading")).isVisible();
        page.getByText("Op de tijdlijn").click();
        assertThat(page.locator("li:target h3")).isVisible();
    }

    @Test
    void the_kinds_and_the_moment_of_the_timeline_can_be_chosen() {
        open("/cases/pilot-family-01?knownAt=2019-06-30");
        var entries = page.locator("ol.entries > li");
        assertThat(page.locator("#view > .note")).isVisible();
        var known = entries.count();
        open("/cases/pilot-family-01");
        assertThat(entries).not().hasCount(known);
        picture("case-whole");
    }

    @Test
    void the_case_can_be_read_in_the_dark_in_english_and_on_a_telephone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        open("/cases/pilot-family-01?lang=en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertAccessible();
        picture("case-dark-narrow");
    }

    @Test
    void the_measures_show_what_they_counted() {
        open("/measures");
        assertThat(page.locator("main")).containsText("11 / 12");
        assertThat(page.locator("main")).containsText("13 / 14");
        assertAccessible();
        picture("measures");
        page.locator("ul.measures h2 a").first().click();
        assertAccessible();
        picture("measure");
    }
}
