package org.houvast.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is said when a question cannot be answered: problem details (RFC 9457) to a program, a page to a person. */
@ControllerAdvice("org.houvast.query")
class Answers {

    @ExceptionHandler
    Object badQuestion(BadQuestion bad, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, "bad", bad.whatToDo());
    }

    @ExceptionHandler
    Object notThere(NotThere missing, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "missing", missing.whereToLook());
    }

    @ExceptionHandler
    Object erased(Erased gone, HttpServletRequest request) {
        return answer(request, HttpStatus.GONE, "erased", gone.said());
    }

    @ExceptionHandler
    Object damaged(Damaged damaged, HttpServletRequest request) {
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "damaged", damaged.whatToDo());
    }

    @ExceptionHandler
    Object unavailable(Unavailable now, HttpServletRequest request, HttpServletResponse response) {
        now.soonest()
                .ifPresent(soonest -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(soonest.toSeconds())));
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", now.why());
    }

    @ExceptionHandler
    Object notAllowed(AccessDeniedException denied, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            throw denied;
        }
        return answer(
                request,
                HttpStatus.FORBIDDEN,
                "forbidden",
                Readers.reader(request).words().say("error.forbidden.text"));
    }

    private static Object answer(HttpServletRequest request, HttpStatus status, String kind, String text) {
        var reader = Readers.reader(request);
        var title = reader.words().say("error." + kind + ".title");
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = ProblemDetail.forStatusAndDetail(status, text);
            problem.setTitle(title);
            problem.setType(URI.create("urn:houvast:problem:" + kind));
            problem.setInstance(URI.create(request.getRequestURI()));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView(
                "query/problem",
                Map.of("page", new Page(reader, title, request.getRequestURI()), "title", title, "text", text),
                status);
    }
}
