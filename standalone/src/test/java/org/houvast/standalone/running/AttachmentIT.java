package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.standalone.running.RecordedDocument.SUPERVISOR;
import static org.houvast.standalone.running.RecordedDocument.handIn;
import static org.houvast.standalone.running.RecordedDocument.pdf;

import org.houvast.standalone.running.Demonstration.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document goes through the whole product and comes back. */
@Demonstration.OfItsOwn
@ExtendWith(Demonstration.class)
class AttachmentIT {

    private static final int MEBIBYTE = 1 << 20;

    private Web web;

    @BeforeEach
    void freshCaller(Running running) {
        web = new Web(running.address());
    }

    @Test
    void three_mebibytes_are_handed_in_recorded_and_downloaded_byte_for_byte() {
        var content = pdf(3 * MEBIBYTE);
        var document = RecordedDocument.of(web, content);

        var downloaded = web.get(document.address(), SUPERVISOR);

        assertThat(downloaded.statusCode()).isEqualTo(200);
        assertThat(downloaded.body()).isEqualTo(content);
        assertThat(downloaded.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(downloaded.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''verslag%20CLB.pdf");
    }

    @Test
    void what_is_not_taken_gets_its_answer_also_after_twenty_mebibytes() {
        var large = handIn(web, pdf(21 * MEBIBYTE));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("urn:houvast:problem:document-large", "20 MiB");

        var lies = handIn(web, "<html><script>alert(1)</script></html>" + " ".repeat(19 * MEBIBYTE));
        assertThat(lies.statusCode()).isEqualTo(415);
        assertThat(lies.body()).contains("urn:houvast:problem:document-lies");
    }
}
