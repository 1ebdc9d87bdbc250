package org.houvast.standalone.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of an entry of the pilot, handed in and recorded as a program does it.
 *
 * @param id its id
 * @param eventId the id of the entry
 * @param position the position of the entry
 * @param address where it is downloaded
 */
record RecordedDocument(String id, String eventId, long position, String address) {

    static final String[] SUPERVISOR = Web.basic("supervisor", "demo");
    private static final String CASE = "/api/cases/pilot-family-07";

    /** A PDF of some length. */
    static String pdf(int bytes) {
        return "%PDF-1.4\n" + "% page\n".repeat(bytes / 7) + "%%EOF\n";
    }

    static HttpResponse<String> handIn(Web web, String content) {
        return web.post(
                CASE + "/attachments",
                BodyPublishers.ofString(content, US_ASCII),
                "Content-Type",
                "application/pdf",
                "Content-Disposition",
                "attachment; filename*=UTF-8''verslag%20CLB.pdf",
                SUPERVISOR[0],
                SUPERVISOR[1]);
    }

    static RecordedDocument of(Web web, String content) {
        var said = answered(handIn(web, content)).path("attachment");
        var recorded = answered(web.post(
                CASE + "/add-evidence",
                BodyPublishers.ofString(
                        "{\"occurred\":\"2021-01-05\",\"kind\":\"document\",\"source\":\"CLB\",\"content\":\"Verslag\","
                                + "\"attachments\":[" + said + "]}"),
                "Content-Type",
                "application/json",
                SUPERVISOR[0],
                SUPERVISOR[1]));
        var position = recorded.path("position");
        var timeline = JsonMapper.shared()
                .readTree(web.get(CASE + "/timeline?after=" + position, SUPERVISOR)
                        .body());
        var entry = StreamSupport.stream(timeline.spliterator(), false)
                .filter(each -> each.path("position").equals(position))
                .findFirst()
                .orElseThrow();
        return new RecordedDocument(
                said.path("id").stringValue(""),
                entry.path("eventId").stringValue(""),
                position.longValue(),
                entry.path("attachments").path(0).path("address").stringValue(""));
    }

    private static JsonNode answered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }
}
