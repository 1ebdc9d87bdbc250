package org.houvast.standalone.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a browser gets when a log-in fails or a page is not for its reader. */
@Component
class PageAnswers implements AuthenticationFailureHandler, AccessDeniedHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(
                refused instanceof TooManyGuesses guesses ? "/login?wait=" + guesses.seconds() : "/login?wrong");
    }

    /** A token that is gone means a session that is gone: logging in, or out, starts over. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var path = request.getRequestURI();
        if (denied instanceof CsrfException && (path.equals("/login") || path.equals("/logout"))) {
            response.sendRedirect("/login?again");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
