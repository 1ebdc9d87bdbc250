package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.FilledIn;
import org.houvast.command.http.binding.NotUnderstood;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that brings a command: its body, as JSON or as a filled-in form, and what stands around it. */
final class Incoming {

    /** The most that a body may hold, in bytes. */
    static final int LARGEST = 1 << 20;

    /** Fields of a form that are no part of the command. */
    static final String VERSION = "_version";

    static final String KEY = "_key";
    static final String ASK = "_ask";
    private static final Set<String> AROUND = Set.of(VERSION, KEY, ASK, "_csrf");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final HttpServletRequest request;
    private final boolean form;

    Incoming(HttpServletRequest request) {
        this.request = request;
        this.form = isForm(request.getContentType());
    }

    private static boolean isForm(@Nullable String contentType) {
        try {
            var type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            if (type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)) {
                return true;
            } else if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                return false;
            }
        } catch (InvalidMediaTypeException malformed) {
            throw new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, malformed);
        }
        throw new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    /** Whether a person sent it with a form; else a program sent JSON. */
    static boolean byForm(HttpServletRequest request) {
        try {
            return isForm(request.getContentType());
        } catch (ErrorResponseException neither) {
            return false;
        }
    }

    /** Whether the sender wants to be asked about warnings that have no answer before anything is recorded. */
    boolean asks() {
        return form && request.getParameter(ASK) != null;
    }

    /** Whether a script sent the form, and shows the answer on the page that holds it. */
    static boolean byScript(HttpServletRequest request) {
        return byForm(request) && request.getHeader("HX-Request") != null;
    }

    boolean byForm() {
        return form;
    }

    /** The fields of the body. */
    JsonNode fields(CommandForm command) throws IOException {
        return form ? FilledIn.fields(command, filledIn(request)) : json();
    }

    private JsonNode json() throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var read = JSON.readTree(body);
            if (read.isMissingNode()) {
                throw NotUnderstood.of("", "malformed");
            }
            return read;
        } catch (JacksonException malformed) {
            throw NotUnderstood.of("", "malformed");
        }
    }

    /** What was filled in, by field; what stands in the address or around the command is no part of it. */
    static Map<String, List<String>> filledIn(HttpServletRequest request) {
        var address = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : new TreeSet<>(request.getParameterMap().keySet())) {
            if (!AROUND.contains(name) && !address.containsKey(name)) {
                fields.put(name, Arrays.asList(request.getParameterMap().get(name)));
            }
        }
        return fields;
    }

    /** The sender's key for this command, which makes sending it again harmless. */
    @Nullable
    String key() {
        var key = form ? request.getParameter(KEY) : request.getHeader("Idempotency-Key");
        if (key == null || (form && key.isBlank())) {
            return null;
        }
        if (key.isBlank()
                || key.length() > 255
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(key)) {
            throw NotUnderstood.of("Idempotency-Key", "key");
        }
        return key;
    }

    /** The version of the stream that the sender has seen. */
    @Nullable
    Long version() {
        var seen = form ? request.getParameter(VERSION) : request.getHeader(HttpHeaders.IF_MATCH);
        if (seen == null || seen.equals("*") || (form && seen.isBlank())) {
            return null;
        }
        var digits = form ? seen : seen.replaceFirst("^\"(.*)\"$", "$1");
        if (digits.matches("\\d{1,18}") && (form || digits.length() < seen.length())) {
            return Long.valueOf(digits);
        }
        throw NotUnderstood.of(HttpHeaders.IF_MATCH, "version");
    }
}
