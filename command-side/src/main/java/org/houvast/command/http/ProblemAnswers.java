package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.houvast.command.http.binding.Fault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer: problem details (RFC 9457) to a program, a page to a person with a form. */
final class ProblemAnswers {

    private static final String TYPES = "urn:houvast:problem:";

    private final Texts texts = new Texts();
    private final JsonMapper json = new JsonMapper();
    private final ProblemPage page = new ProblemPage(texts);

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = RequestContextUtils.getLocale(request);
        boolean toPerson = Incoming.byForm(request);
        response.setStatus(problem.status().value());
        problem.headers().forEach(response::setHeader);
        response.setContentType(toPerson ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        var answer = toPerson
                ? html(problem, request, language).getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(details(problem, request, language));
        response.getOutputStream().write(answer);
    }

    private String html(Problem problem, HttpServletRequest request, Locale language) {
        return Incoming.byScript(request) ? page.part(problem, language) : page.html(problem, request, language);
    }

    private Map<String, Object> details(Problem problem, HttpServletRequest request, Locale language) {
        var key = "problem." + problem.code();
        var details = new LinkedHashMap<String, Object>();
        details.put("type", TYPES + problem.code());
        details.put("title", texts.text(language, key + ".title"));
        details.put("status", problem.status().value());
        details.put(
                "detail",
                texts.text(language, key + ".detail", problem.details().toArray(String[]::new)));
        details.put("instance", request.getRequestURI());
        if (!problem.faults().isEmpty()) {
            details.put(
                    "errors",
                    problem.faults().stream()
                            .map(fault -> error(fault, language))
                            .toList());
        }
        if (!problem.refusals().isEmpty()) {
            details.put(
                    "refusals",
                    problem.refusals().stream()
                            .map(refusal -> RefusalDetails.of(refusal, language))
                            .toList());
        }
        return details;
    }

    private Told error(Fault fault, Locale language) {
        var message =
                texts.text(language, "fault." + fault.code(), fault.details().toArray(String[]::new));
        return new Told(fault.field(), fault.code(), message);
    }

    private record Told(String field, String code, String message) {}
}
