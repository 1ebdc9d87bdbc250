package org.houvast.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A caller with cookies of its own who follows no redirect. */
public final class Web {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    /** A caller of the product at this address. */
    public Web(URI address) {
        this.address = address;
    }

    /** A Basic Authorization header, as a name and a value. */
    public static String[] basic(String account, String password) {
        var pair = account + ":" + password;
        return new String[] {
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
        };
    }

    /** GET with these headers: name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** POST of this body with these headers. */
    public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** PUT of this body with these headers. */
    public HttpResponse<String> put(String path, BodyPublisher body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** POST of a form as a browser sends it. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(
                path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    /** Opens the login page and sends its form. */
    public HttpResponse<String> logIn(String account, String password) {
        return form("/login", Map.of("username", account, "password", password, "_csrf", token("/login")));
    }

    /** The token against forgery in the first form of a page. */
    public String token(String path) {
        var found = TOKEN.matcher(get(path, "Accept", "text/html").body());
        if (!found.find()) {
            throw new IllegalStateException("No token on " + path);
        }
        return found.group(1);
    }

    /** The value of the session cookie, or an empty text. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("HOUVAST"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
