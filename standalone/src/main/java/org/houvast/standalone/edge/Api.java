package org.houvast.standalone.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells a program that calls the API from a person with a browser. */
public final class Api {

    private Api() {}

    /** Whether the address belongs to the API. */
    public static boolean asked(HttpServletRequest request) {
        return belongs(request.getRequestURI());
    }

    static boolean belongs(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Whether a person waits for a page: browsers name HTML, programs do not. */
    public static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
