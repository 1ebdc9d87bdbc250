package org.houvast.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguagesTest {

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource({
        "/cases, , , nl",
        "/cases, , 'en-GB,en;q=0.9', nl",
        "/cases, en, , en",
        "/cases, fr, , nl",
        "/api/cases, , 'en-GB,en;q=0.9', en",
        "/api/cases, , 'fr,nl;q=0.5', nl",
        "/api/cases, , ';;;', nl",
        "/api/cases, nl, en, nl",
        "/apiary, , en, nl"
    })
    void pages_follow_the_choice_and_the_api_also_what_is_accepted(
            String path, @Nullable String cookie, @Nullable String accepted, String language) {
        var request = new MockHttpServletRequest("GET", path);
        if (cookie != null) {
            request.setCookies(new Cookie("houvast-language", cookie));
        }
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        assertThat(languages.resolveLocale(request).getLanguage()).isEqualTo(language);
    }

    @Test
    void a_choice_is_kept_and_an_unknown_language_is_not() {
        var chosen = new MockHttpServletResponse();
        languages.setLocale(new MockHttpServletRequest(), chosen, Locale.ENGLISH);
        assertThat(chosen.getHeader("Set-Cookie"))
                .startsWith("houvast-language=en; Path=/")
                .contains("HttpOnly");

        var unknown = new MockHttpServletResponse();
        languages.setLocale(new MockHttpServletRequest(), unknown, Locale.FRENCH);
        assertThat(unknown.getHeader("Set-Cookie")).isNull();
    }
}
