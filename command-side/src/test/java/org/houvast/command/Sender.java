package org.houvast.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who sends commands over HTTP, with an account named after a role. */
public record Sender(String address, String role) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** What was answered. */
    public record Answered(HttpResponse<String> response) {

        /** The status of the answer. */
        public int status() {
            return response.statusCode();
        }

        /** The answer as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A header of the answer; empty when it has none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The id of the first entry that was recorded. */
        public String entry() {
            return json().path("eventIds").path(0).stringValue("");
        }

        /** The codes of the refusals. */
        public List<String> refusals() {
            return json().path("refusals")
                    .valueStream()
                    .map(refusal -> refusal.path("code").stringValue(""))
                    .toList();
        }

        /** The faults, as {@code field:code}. */
        public List<String> faults() {
            return json().path("errors")
                    .valueStream()
                    .map(fault -> fault.path("field").stringValue("") + ":"
                            + fault.path("code").stringValue(""))
                    .toList();
        }
    }

    /** The same server, somebody else. */
    public Sender as(String other) {
        return new Sender(address, other);
    }

    /** Sends JSON; single quotes stand for double ones. */
    public Answered json(String path, String body, String... headers) {
        return send(path, "application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends a filled-in form. */
    public Answered form(String path, String body, String... headers) {
        return send(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Asks with another method than POST; single quotes stand for double ones. */
    public Answered ask(String method, String path, String body) {
        return send(method, path, "application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body of any kind. */
    public Answered send(String path, String contentType, byte[] body, String... headers) {
        return send("POST", path, contentType, body, headers);
    }

    private Answered send(String method, String path, String contentType, byte[] body, String... headers) {
        var credentials = Base64.getEncoder().encodeToString((role + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answered(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new AssertionError("No answer from " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
