package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.Test;

class OtherRolesIT extends Browsing {

    @Test
    void an_evaluator_reads_pseudonyms() {
        logIn("evaluator", "demo");
        assertThat(page.locator("table.cases tbody tr")).hasCount(cases());
        assertThat(page.locator("table.cases")).not().containsText("Lotte");
        assertThat(page.locator("table.cases")).not().containsText("Gezin 01");
        assertAccessible();
        picture("cases-evaluator");
    }

    @Test
    void a_coach_finds_the_forms_of_what_may_be_recorded() {
        logIn("coach", "demo");
        open("/cases/pilot-family-01");
        assertThat(page.locator("section.forms")).isVisible();
        assertAccessible();
        picture("case-coach");
    }

    @Test
    void an_operator_sees_no_case() {
        logIn("operator", "demo");
        assertThat(page.locator("main")).not().containsText("Gezin");
        assertAccessible();
        picture("operator");
    }

    /** The cases of the pilot, and those that other tests opened. */
    private int cases() {
        var told = program().get("/api/cases", Web.basic("evaluator", "demo")).body();
        return told.split("\"caseId\"", -1).length - 1;
    }
}
