package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoginPageIT extends Browsing {

    private static final Pattern LOGIN = Pattern.compile(".*/login.*");

    @Test
    void whoever_is_not_logged_in_is_shown_the_login_page_in_dutch() {
        open("/");
        assertThat(page).hasURL(LOGIN);
        assertThat(page.locator("h1")).hasText("Aanmelden");
        assertAccessible();
        picture("login");
    }

    @Test
    void the_switch_turns_it_into_english_and_is_remembered() {
        open("/login");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("Log in");
        open("/login");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertAccessible();
        picture("login-english");
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_of_the_two_was_wrong() {
        logIn("inspector", "guess");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Naam of wachtwoord klopt niet.");
        assertAccessible();
        picture("login-wrong");
    }

    @Test
    void the_keyboard_alone_logs_in() {
        open("/login");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("inspector");
        page.keyboard().press("Tab");
        page.keyboard().type("demo");
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(LOGIN);
    }

    @Test
    void one_click_looks_around_in_a_role_of_the_demonstration() {
        open("/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inspecteur"))
                .click();
        assertThat(page).not().hasURL(LOGIN);
    }

    @Test
    void it_can_be_read_in_the_dark_and_on_a_telephone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 740);
        open("/login");
        assertAccessible();
        picture("login-dark-narrow");
    }

    @Test
    void what_does_not_exist_is_told_calmly() {
        logIn("inspector", "demo");
        open("/no-such-page");
        assertThat(page.locator("h1")).hasText("Hier is niets te vinden");
        assertAccessible();
        picture("not-found");
    }
}
