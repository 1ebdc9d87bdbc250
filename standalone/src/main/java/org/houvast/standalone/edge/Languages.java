package org.houvast.standalone.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of an answer: what the reader chose ({@code ?lang=nl} or {@code en}, kept in a cookie); for the API else
 * what the caller accepts; else Dutch.
 */
public final class Languages implements LocaleResolver {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> KNOWN = List.of(DUTCH, Locale.ENGLISH);
    private static final String COOKIE = "houvast-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = known(request.getQueryString() == null ? null : request.getParameter("lang"));
        if (asked != null) {
            return asked;
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        var chosen = cookie == null ? null : known(cookie.getValue());
        if (chosen != null) {
            return chosen;
        }
        var accepted = Api.asked(request) ? Locale.lookup(accepted(request), KNOWN) : null;
        return accepted == null ? DUTCH : accepted;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = known(locale == null ? null : locale.getLanguage());
        if (response != null && chosen != null) {
            var cookie = ResponseCookie.from(COOKIE, chosen.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365));
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        }
    }

    private static @Nullable Locale known(@Nullable String language) {
        return KNOWN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static List<Locale.LanguageRange> accepted(HttpServletRequest request) {
        try {
            var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
