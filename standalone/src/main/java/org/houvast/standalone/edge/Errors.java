package org.houvast.standalone.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is answered when nothing else answered: a calm page to a person, problem details to a program. */
@Controller
class Errors implements ErrorController {

    private final Problems problems;
    private final String style;

    Errors(Problems problems, @Value("${houvast.pico}") String style) {
        this.problems = problems;
        this.style = style;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        var kind = switch (status) {
            case FORBIDDEN -> "403";
            case NOT_FOUND -> "404";
            case CONTENT_TOO_LARGE -> "413";
            default -> status.is5xxServerError() ? "500" : "400";
        };
        return new ModelAndView("edge/error", Map.of("kind", kind, "pico", style), status);
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var path = Objects.requireNonNullElse(
                (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, path, status, String.valueOf(status.value())));
    }

    /** Whoever asks for this address itself asks for something that does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
