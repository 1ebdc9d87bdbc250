package org.houvast.standalone.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The requests that need a token against forgery: all that change something, unless they carry an Authorization header
 * and either JSON or the name of a document in Content-Disposition, none of which a page of another site can send unasked
 * (Fetch, CORS-safelisted request-header).
 */
final class ForgeableRequests implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && !(request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        && (isJson(request.getContentType())
                                || request.getHeader(HttpHeaders.CONTENT_DISPOSITION) != null));
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
