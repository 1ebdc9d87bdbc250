package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks "what did they know on that day, and what did they rest it on?" steps there with the keys. */
class ReplayIT extends Browsing {

    private static final String HISTORY = "/cases/pilot-family-07/history";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @BeforeEach
    void comeIn() {
        logIn("inspector", "demo");
        assertThat(page.locator("table.cases")).isVisible();
    }

    private Locator happened() {
        return page.locator(".happened");
    }

    private Locator count() {
        return page.locator(".steps .count");
    }

    @Test
    void by_keys_from_the_beginning_to_the_decision_to_return_and_what_it_rests_on() {
        open(HISTORY);
        assertThat(page.locator("#slider")).isFocused();
        page.keyboard().press("Home");
        assertThat(count()).containsText("stap 1 van");
        assertThat(page).hasURL(Pattern.compile(".*position=\\d+$"));
        page.keyboard().press("ArrowRight");
        assertThat(count()).containsText("stap 2 van");
        assertThat(page.locator("#said")).containsText("Zoals geweten op");
        page.keyboard().press("ArrowLeft");
        assertThat(count()).containsText("stap 1 van");
        assertThat(page.locator("#slider")).isFocused();

        while (!happened().innerText().contains("Beslissing tot terugkeer")) {
            var before = count().innerText();
            page.keyboard().press("d");
            assertThat(count()).not().hasText(before);
        }
        assertThat(page.locator("#section-children")).isVisible();
        assertThat(page.locator(".panel")).containsText("Den Eik");
        assertAccessible();
        picture("history");

        happened().locator("a.why").click();
        assertThat(page.locator("svg.graph .box.decision")).isVisible();
        assertAccessible();
        picture("why");
        printsOnOnePage();

        page.locator("svg.graph .box.earlier-decision").first().click();
        assertThat(page.locator("h1")).containsText("Beslissing na herbeoordeling");
        assertThat(page.locator("#why-evidence ~ .wide")).containsText("Sessie met de coach");
        assertThat(page.locator("#why-evidence ~ .wide")).containsText("Herbeoordeling");
        assertThat(page.locator("#why-led-to ~ .wide")).containsText("Beslissing tot terugkeer");
    }

    private void printsOnOnePage() {
        var sheet = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(sheet).results().count())
                .as("pages of the sheet")
                .isEqualTo(1);
    }

    @Test
    void what_was_known_later_is_shown_as_a_gap_and_can_be_laid_beside() {
        open(HISTORY + "?knownAt=2021-05-25");
        assertThat(page.locator(".gap")).containsText("Toen nog niet geweten");
        page.locator(".gap p a").click();
        assertThat(page.locator(".compared tr.changed").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*besideAsOf=2021-05-25"));
        assertAccessible();
        picture("history-beside");
        page.locator(".compared p a").click();
        assertThat(page.locator(".panel")).isVisible();
        page.locator("#slider").focus();
        page.keyboard().press("w");
        assertThat(page.locator("#moment-heading")).hasText("Zoals het was op 25 mei 2021");
        assertThat(page.locator("#as-was")).hasAttribute("aria-current", "true");
        assertAccessible();
        picture("history-was");
    }

    @Test
    void an_answer_that_comes_late_does_not_overwrite_a_newer_one() {
        open(HISTORY);
        assertThat(page.locator("#slider")).isFocused();
        var held = hold("knownAt");
        slideTo(100);
        page.waitForCondition(() -> !held.isEmpty());
        slideTo(400);
        slideTo(300);
        held.getFirst().resume();
        assertThat(page.locator("#moment")).hasAttribute("data-day", dayOfSlider());
        assertThat(page.locator("#slider").evaluate("slider => Number(slider.value)"))
                .isEqualTo(300);
        slideTo(301);
        assertThat(page.locator("#moment")).hasAttribute("data-day", dayOfSlider());
        assertThat(page.locator("#moment")).hasCount(1);
    }

    /** The slider asks for one thing and a button for another: htmx by itself orders only what one element asks. */
    @Test
    void what_was_asked_for_last_is_shown_whatever_comes_late() {
        open(HISTORY);
        assertThat(page.locator("#slider")).isFocused();
        countRequests();
        var slid = hold("knownAt");
        slideTo(100);
        page.waitForCondition(() -> !slid.isEmpty());
        page.locator("#step-first").click();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        release(slid);
        assertThat(count()).containsText("stap 3 van");

        var stepped = hold("position");
        page.locator("#step-next").click();
        page.waitForCondition(() -> !stepped.isEmpty());
        slideTo(100);
        page.evaluate("() => new Promise(after => setTimeout(after, 60))"); // after the slider's own timer
        release(stepped);
        assertThat(page.locator("#moment")).hasAttribute("data-day", dayOfSlider());
        assertThat(page).hasURL(Pattern.compile(".*knownAt=" + dayOfSlider()));
    }

    private void countRequests() {
        page.evaluate("() => { window.sent = 0; window.answered = 0;"
                + " document.addEventListener('htmx:beforeSend', () => sent++);"
                + " document.addEventListener('htmx:afterRequest', () => answered++); }");
    }

    /** Keeps back the next answer that is asked for by a parameter, until it is released. */
    private List<Route> hold(String parameter) {
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile(".*/history\\?.*" + parameter + "=.*"), route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    /** Lets an answer come that was kept back, after the answers to all that was asked for since. */
    private void release(List<Route> held) {
        page.waitForFunction("() => answered === sent - 1");
        held.getFirst().resume();
        page.waitForFunction("() => answered === sent && !document.querySelector('#player .htmx-request')");
    }

    private void slideTo(int day) {
        page.locator("#slider")
                .evaluate(
                        "(slider, day) => { slider.value = day; slider.dispatchEvent(new Event('input', { bubbles: true })); }",
                        day);
    }

    private String dayOfSlider() {
        return String.valueOf(page.locator("#slider")
                .evaluate("slider => new Date(Date.parse(slider.dataset.from) + slider.value * 864e5)"
                        + ".toISOString().slice(0, 10)"));
    }

    @Test
    void it_plays_by_itself_and_stops_when_somebody_takes_over() {
        open(HISTORY + "?knownAt=2020-02-01");
        page.selectOption("#pace", "500");
        var before = count().innerText();
        page.locator("#play").click();
        assertThat(page.locator("#play")).hasAttribute("aria-pressed", "true");
        assertThat(count()).not().hasText(before);
        page.locator("#play").press("ArrowLeft");
        assertThat(page.locator("#play")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("#play")).hasText("Afspelen");
    }

    @Test
    void it_can_be_read_in_the_dark_in_english_and_on_a_telephone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        open(HISTORY + "?lang=en&asOf=2021-05-14");
        assertThat(page.locator("#moment-heading")).hasText("As it was on 14 May 2021");
        assertAccessible();
        picture("history-dark-narrow");
    }
}
