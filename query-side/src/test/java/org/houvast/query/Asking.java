package org.houvast.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the product over HTTP, in a role. */
public final class Asking {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final String role;
    private final String accept;
    private final boolean htmx;

    public Asking(Product product, String role) {
        this(product.address(), role, "*/*", false);
    }

    private Asking(String address, String role, String accept, boolean htmx) {
        this.address = address;
        this.role = role;
        this.accept = accept;
        this.htmx = htmx;
    }

    /** Asks for another kind of answer. */
    public Asking accepting(String kind) {
        return new Asking(address, role, kind, htmx);
    }

    /** Asks as a page does for a part of itself. */
    public Asking asHtmx() {
        return new Asking(address, role, accept, true);
    }

    /** The answer. */
    public HttpResponse<String> get(String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer as it came. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Writes the answer into a file, as it comes. */
    public HttpResponse<Path> into(Path file, String path) {
        return send(request(path), HttpResponse.BodyHandlers.ofFile(file));
    }

    private HttpRequest.Builder request(String path) {
        var login = Base64.getEncoder().encodeToString((role + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", accept);
        return htmx ? request.header("HX-Request", "true") : request;
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> how) {
        try {
            return HTTP.send(request.build(), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a text that is sent. */
    public HttpResponse<String> send(String path, byte[] text) {
        return send(
                request(path)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(text)),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The answer to a form, without following where it leads. */
    public HttpResponse<String> post(String path, String form) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The answer as JSON. */
    public JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }
}
