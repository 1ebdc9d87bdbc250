package org.houvast.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.standalone.running.Demonstration;
import org.houvast.standalone.running.Demonstration.Running;
import org.houvast.standalone.running.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A person with a Chromium before the demonstration. Each test gets a browser without history, and fails when a page
 * asked another host for something, broke its own content policy or threw a script error.
 */
@ExtendWith(Demonstration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Browsing {

    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final List<String> CHROMIUM = List.of(
            System.getenv().getOrDefault("HOUVAST_CHROMIUM", ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium");

    /** How long a page may take to become as expected, in milliseconds: what is tested is not how fast the machine is. */
    private static final double PATIENCE = 60_000;

    private Running running;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** The page of this test. */
    protected Page page;

    @BeforeAll
    void openBrowser(Running product) {
        running = product;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var installed = CHROMIUM.stream()
                .filter(path -> !path.isEmpty() && Files.isExecutable(Path.of(path)))
                .findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        installed.ifPresent(path -> options.setExecutablePath(Path.of(path)));
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openPage() {
        complaints.clear();
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(running.address().toString())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("file:")) {
                complaints.add("asked another host: " + request.url());
            }
        });
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** Asks the product as a program would. */
    protected Web program() {
        return new Web(running.address());
    }

    /** Opens an address of the product. */
    protected void open(String path) {
        page.navigate(running.at(path).toString());
    }

    /** Logs in through the login page, by name and password; returns once that was answered. */
    protected void logIn(String account, String password) {
        open("/login");
        page.fill("#username", account);
        page.fill("#password", password);
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.press("#password", "Enter"));
    }

    /** Does what leads to another page, and waits until that page listens to keys: its scripts have run. */
    protected void follow(Runnable step, String address) {
        step.run();
        page.waitForURL(address);
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Everybody can use the page as it is now: no violation of WCAG 2.1 A and AA that axe can find. */
    protected void assertAccessible() {
        var violations = new AxeBuilder(page).withTags(ACCESSIBLE).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }
}
