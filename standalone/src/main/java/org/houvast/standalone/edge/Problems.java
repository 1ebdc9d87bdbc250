package org.houvast.standalone.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers as problem details (RFC 9457), in the reader's language, without a word of any exception. */
@Component
public final class Problems {

    private final LocaleResolver languages;
    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Problems(LocaleResolver localeResolver, JsonMapper json) {
        this.languages = localeResolver;
        this.json = json;
        texts.setBasename("edge/problems");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setDefaultLocale(Languages.DUTCH);
    }

    /**
     * The problem with this status.
     *
     * @param reason key of the text when it says more than the status does
     */
    ProblemDetail of(HttpServletRequest request, String path, HttpStatus status, String reason) {
        Locale language = languages.resolveLocale(request);
        var otherwise = texts.getMessage(String.valueOf(status.is5xxServerError() ? 500 : 400), null, language);
        var detail = texts.getMessage(reason, null, otherwise, language);
        var problem = ProblemDetail.forStatusAndDetail(status, detail == null ? "" : detail);
        problem.setTitle(status.getReasonPhrase());
        problem.setInstance(URI.create(path));
        return problem;
    }

    /**
     * Writes the problem as the answer.
     *
     * @param reason key of the text that says what is wrong and what to do
     */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = of(request, request.getRequestURI(), status, reason);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
