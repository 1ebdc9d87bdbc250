package org.houvast.standalone.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.houvast.standalone.edge.Api;
import org.houvast.standalone.edge.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the API answers to a caller it does not know or does not let through. */
@Component
class ApiAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    ApiAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (unknown instanceof TooManyGuesses guesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(guesses.seconds()));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "429");
        } else if (Api.wantsPage(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            response.sendRedirect("/login?again");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Houvast\", charset=\"UTF-8\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "401");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (Api.wantsPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (!(denied instanceof CsrfException)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "403");
        } else if (request.getHeader(HttpHeaders.AUTHORIZATION) != null && !isForm(request)) {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "415");
        } else {
            problems.write(request, response, HttpStatus.FORBIDDEN, "403.token");
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
