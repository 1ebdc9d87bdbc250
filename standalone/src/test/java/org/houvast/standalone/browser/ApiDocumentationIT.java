package org.houvast.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiDocumentationIT extends Browsing {

    @Test
    void the_api_is_described_on_a_page_that_needs_nothing_from_outside() {
        open("/api/docs");
        assertThat(page.locator(".swagger-ui .info .title")).containsText("Houvast");
        picture("api-docs");
    }
}
