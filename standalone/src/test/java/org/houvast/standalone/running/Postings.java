package org.houvast.standalone.running;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Commands as a program sends them, by the account {@code anna}. */
final class Postings {

    private Postings() {}

    /** Sends JSON with these headers besides: name, value, name, value. */
    static HttpResponse<String> send(Web web, String path, String json, String password, String... headers) {
        var all = new ArrayList<>(List.of(Web.basic("anna", password)));
        all.addAll(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return web.post(path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }
}
