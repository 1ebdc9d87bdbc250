package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people record, with the forms, in a case of their own. */
@Demonstration.OfItsOwn
class RecordingIT extends Browsing {

    private static final String[] SUPERVISOR = Web.basic("supervisor", "demo");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final Web program;
    private String caseId = "";

    RecordingIT(Demonstration.Running product) {
        program = new Web(product.address());
    }

    @BeforeEach
    void a_child_in_a_house_whose_risks_were_reassessed_lately() {
        caseId = "recording-" + System.nanoTime();
        var began = today.minusMonths(5);
        json("/api/cases", """
                {"caseId":"%s","occurred":"%s","family":"Gezin Vermeulen","programme":"simbahuizen-be",
                 "clients":[{"person":"mia","name":"Mia","relation":"mother"}]}""".formatted(caseId, began));
        json("register-child", """
                {"occurred":"%s","child":"%s-kim","name":"Kim","birthDate":"%s","livesWithClient":true}""".formatted(began, caseId, began.minusYears(2)));
        json("/api/houses", """
                {"house":"%s-house","occurred":"%s","programme":"simbahuizen-be","name":"De Linde","address":"Lei 1",
                 "capacity":3}""".formatted(caseId, began));
        json("start-placement", """
                {"occurred":"%s","child":"%s-kim","house":"%s-house"}""".formatted(began, caseId, caseId));
    }

    @Test
    void a_coach_notes_a_session_with_the_keyboard_alone() {
        logIn("coach", "demo");
        open("/cases/" + caseId);
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sessie noteren")), "Enter");
        assertThat(page.locator("h1")).hasText("Sessie noteren");
        assertAccessible();
        picture("form-session");
        assertThat(page.locator("input[name=occurred]")).hasValue(today.toString());
        assertThat(page.locator("input[name=minutes]")).hasValue("60");
        press(page.locator("input[name=domains]").first(), "Space");
        page.locator("select[name=method]").focus();
        page.keyboard().press("ArrowDown");
        page.locator("textarea[name=observation]").focus();
        page.keyboard().type("Las samen een boek voor het slapengaan.");
        press(page.locator("form.command button[type=submit]"), "Enter");
        page.waitForCondition(() -> page.url().contains("after=")
                || page.locator("#answer .problem").count() > 0);
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        assertThat(page.locator("ol.entries")).containsText("Las samen een boek voor het slapengaan.");
    }

    @Test
    void a_return_is_refused_for_R30_and_what_was_typed_stays() {
        logIn("supervisor", "demo");
        open("/cases/" + caseId + "/record/decide-return");
        assertAccessible();
        picture("form-decision");
        page.locator("input[name=outcome]").first().check();
        page.fill("textarea[name=rationale]", "Thuis is het rustig nu.");
        page.locator("input[name='participants.name']").first().fill("Els");
        page.locator("input[name='participants.role']").first().fill("teambegeleider");
        page.locator("input[name=evidence]").first().check();
        submit();
        assertThat(page.locator("#answer")).containsText("R30");
        assertThat(page.locator("#answer")).containsText("S000:220-221");
        assertThat(page.locator("#answer")).not().containsText(caseId + "-kim");
        assertThat(page.locator("textarea[name=rationale]")).hasValue("Thuis is het rustig nu.");
        assertAccessible();
        picture("form-refused");
    }

    @Test
    void what_cannot_be_recorded_now_says_why_and_who_may() {
        logIn("coach", "demo");
        open("/cases/" + caseId);
        page.locator("details.not-now summary").click();
        var notNow = page.locator("details.not-now dl");
        assertThat(notNow).containsText("Er loopt geen nazorg");
        assertThat(notNow).containsText("door: teambegeleider");
        assertThat(page.locator(".recordable a[href$='/record-coach-session']")).hasCount(1);
        assertThat(page.locator(".recordable a[href$='/end-aftercare']")).hasCount(0);
        assertAccessible();
        picture("case-not-now");
    }

    @Test
    void a_team_decides_after_a_reassessment_and_the_page_shows_what_it_rests_on() {
        json("reassess-risk", """
                {"occurred":"%s","children":["%s-kim"],"summary":"Rustiger","factors":[
                 {"kind":"risk","factor":"housing","presence":"present","change":"lowered"}]}""".formatted(today.minusDays(3), caseId));
        logIn("supervisor", "demo");
        open("/cases/" + caseId + "/record/decide-reassessment");
        page.locator("input[name=outcome]").first().check();
        page.fill("textarea[name=rationale]", "De rust houdt aan.");
        var names = page.locator("input[name='participants.name']");
        var roles = page.locator("input[name='participants.role']");
        names.nth(0).fill("Els");
        roles.nth(0).fill("teambegeleider");
        names.nth(1).fill("Jan");
        roles.nth(1).fill("gezinscoach");
        page.locator("input[name=evidence]").first().check();
        submit();
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        assertThat(page.locator("ol.entries")).containsText("De rust houdt aan.");
    }

    @Test
    void an_entry_is_corrected_and_stays() {
        logIn("coach", "demo");
        open("/cases/" + caseId);
        page.locator("a.mend").first().click();
        assertThat(page.locator("select[name=entry] option")).hasCount(1);
        page.locator("textarea[name=correction]").fill("Het was een dag later.");
        page.locator("textarea[name=reason]").fill("Vergist van dag.");
        submit();
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        assertThat(page.locator("ol.entries")).containsText("Het was een dag later.");
    }

    @Test
    void what_was_begun_is_still_there_when_the_browser_was_closed() {
        logIn("coach", "demo");
        open("/cases/" + caseId + "/record/record-signal");
        page.fill("textarea[name=observation]", "Kwam drie keer zonder boterhammen.");
        assertThat(page.locator("#draft .kept")).isVisible();
        openPage();
        logIn("coach", "demo");
        open("/cases/" + caseId + "/record/record-signal");
        assertThat(page.locator("#draft .found").first()).isVisible();
        assertThat(page.locator("textarea[name=observation]")).hasValue("Kwam drie keer zonder boterhammen.");
        picture("form-draft");
        page.locator("#draft button").click();
        assertThat(page.locator("textarea[name=observation]")).hasValue("");
    }

    @Test
    void a_new_case_that_was_begun_is_still_there_too_and_gone_when_it_was_opened() {
        logIn("coach", "demo");
        open("/cases/new");
        page.fill("input[name=family]", "Gezin Aerts");
        page.locator("input[name='clients.name']").first().fill("Nele");
        assertThat(page.locator("#draft .kept")).isVisible();
        openPage();
        logIn("social-worker", "demo");
        open("/cases/new");
        assertThat(page.locator("input[name=family]")).hasValue("");
        openPage();
        logIn("coach", "demo");
        open("/cases/new");
        assertThat(page.locator("#draft .found").first()).isVisible();
        assertThat(page.locator("input[name=family]")).hasValue("Gezin Aerts");
        assertThat(page.locator("input[name='clients.name']").first()).hasValue("Nele");
        page.locator("input[name=programme][value=simbahuizen-be]").check();
        page.locator("select[name='clients.relation']").first().selectOption("mother");
        submit();
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        open("/cases/new");
        assertThat(page.locator("input[name=family]")).hasValue("");
        assertThat(page.locator("#draft .found").first()).not().isVisible();
    }

    @Test
    void a_document_is_handed_in_with_the_entry_that_names_it_and_comes_back_as_a_download() throws IOException {
        var report = "%PDF-1.4\nKim gaat graag naar school.\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        logIn("supervisor", "demo");
        open("/cases/" + caseId + "/record/add-evidence");
        evidence();
        choose("Verslag (école) d'été.pdf", "application/pdf", report);
        assertThat(page.locator("fieldset.documents li")).hasAttribute("data-state", "in");
        page.locator("input[name=children]").first().uncheck();
        assertThat(page.locator("fieldset.documents li")).hasAttribute("data-state", "in");
        choose("notitie.txt", "text/plain", "Kim kwam om négen uur.".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("fieldset.documents li[data-state=in]")).hasCount(2);
        assertAccessible();
        picture("form-documents");
        page.locator("fieldset.documents li button").last().click();
        assertThat(page.locator("fieldset.documents input[type=file]")).isFocused();
        submit();
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        var link = page.locator("ol.entries .attached a");
        assertThat(link).hasText("Verslag (école) d'été.pdf");
        assertAccessible();
        link.scrollIntoViewIfNeeded();
        picture("case-document");
        var download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).startsWith("Verslag (école) d").endsWith("été.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(report);
    }

    @Test
    void a_document_that_cannot_be_taken_says_why_beside_its_name_and_holds_the_entry_back() {
        logIn("coach", "demo");
        open("/cases/" + caseId + "/record/add-evidence");
        evidence();
        choose(
                "verslag.pdf",
                "application/pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("fieldset.documents li[data-state=wrong] .wrong"))
                .containsText("spreken elkaar tegen");
        choose("groot.txt", "text/plain", new byte[21 << 20]);
        assertThat(page.locator("fieldset.documents li[data-state=wrong] .wrong")
                        .last())
                .containsText("hoogstens 20 MiB");
        choose("brief.docx", "", new byte[] {'P', 'K', 3, 4});
        assertThat(page.locator("fieldset.documents li[data-state=wrong] .wrong")
                        .last())
                .containsText(".pdf, .png");
        assertAccessible();
        picture("form-documents-wrong");
        page.locator("form.command button[type=submit]").click();
        assertThat(page.locator("fieldset.documents input:invalid")).hasCount(1);
        while (page.locator("fieldset.documents li").count() > 0) {
            page.locator("fieldset.documents li button").first().click();
        }
        submit();
        answerWhatIsAsked();
        page.waitForURL(Pattern.compile(".*after=.*"));
        assertThat(page.locator("ol.entries")).containsText("Gaat graag naar school.");
    }

    private void evidence() {
        page.locator("input[name=kind][value=document]").check();
        page.locator("[name=source]").fill("CLB");
        page.locator("[name=content]").fill("Gaat graag naar school.");
    }

    private void choose(String name, String type, byte[] content) {
        page.locator("fieldset.documents input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private void submit() {
        page.locator("form.command button[type=submit]").click();
        page.waitForCondition(() -> page.url().contains("after=")
                || page.locator("#answer .problem").count() > 0);
    }

    private void answerWhatIsAsked() {
        var asked = page.locator("#answer textarea");
        if (asked.count() > 0) {
            asked.all().forEach(each -> each.fill("Het kan niet anders."));
            page.locator("form.command button[type=submit]").click();
        }
    }

    private void press(Locator what, String key) {
        what.focus();
        page.keyboard().press(key);
    }

    private void json(String command, String body) {
        var answer = program.post(
                command.startsWith("/") ? command : "/api/cases/" + caseId + "/" + command,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                SUPERVISOR[0],
                SUPERVISOR[1]);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
