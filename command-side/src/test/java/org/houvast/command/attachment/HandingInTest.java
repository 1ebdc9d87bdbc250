package org.houvast.command.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.command.attachment.Documents.gzip;
import static org.houvast.command.attachment.Documents.html;
import static org.houvast.command.attachment.Documents.image;
import static org.houvast.command.attachment.Documents.joined;
import static org.houvast.command.attachment.Documents.pdf;
import static org.houvast.command.attachment.Documents.program;
import static org.houvast.command.attachment.Documents.svg;
import static org.houvast.command.attachment.Documents.text;
import static org.houvast.command.attachment.Documents.zip;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.attachment.UnfitDocument.Reason;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.CaseId;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.LargestDocument;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandingInTest {

    private static final LargestDocument LARGEST = new LargestDocument(LargestDocument.USUAL);

    private final MongoDatabase database = TestServer.database();
    private final Attachments attachments = new Attachments(
            database,
            new Sealing(PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC())),
            Clock.systemUTC());
    private final HandingIn handingIn = new HandingIn(attachments, LARGEST);

    private Attachment take(String name, String type, byte[] content) throws IOException {
        return handingIn.take(new CaseId("peeters"), List.of(), name, type, new ByteArrayInputStream(content));
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("a.pdf", "application/pdf", pdf()),
                Arguments.of("A.PDF", "Application/PDF; x=y", joined(pdf(), new byte[200_000], pdf())),
                Arguments.of("a.png", "image/png", image("png")),
                Arguments.of("a.jpeg", "image/jpeg", image("jpeg")),
                Arguments.of("a.txt", "text/plain;charset=utf-8", text()),
                Arguments.of("a.txt", "text/plain", "From: school\nSubject: Kim\n\nKim kwam niet.\n".getBytes(UTF_8)),
                Arguments.of("a.txt", "text/plain", "négen ".repeat(50_001).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource
    void taken(String name, String type, byte[] content) throws Exception {
        var kept = take(name, type, content);

        try (var stored = attachments.open(kept).orElseThrow()) {
            assertThat(stored.readAllBytes()).isEqualTo(content);
        }
    }

    static Stream<Arguments> refused() {
        var eof = "\n%%EOF".getBytes(UTF_8);
        return Stream.of(
                Arguments.of(Reason.EMPTY, "a.pdf", "application/pdf", new byte[0]),
                Arguments.of(Reason.TYPE, "a.docx", "application/pdf", pdf()),
                Arguments.of(Reason.TYPE, "a.pdf", "application/msword", pdf()),
                Arguments.of(Reason.TYPE, "a", "application/pdf", pdf()),
                Arguments.of(Reason.TYPE, "a.svg", "image/svg+xml", svg()),
                Arguments.of(Reason.TYPE, "a.html", "text/html", html()),
                Arguments.of(Reason.TYPE, "a.zip", "application/zip", zip(new byte[0])),
                Arguments.of(Reason.LIES, "a.pdf", "application/pdf", html()),
                Arguments.of(Reason.LIES, "a.pdf", "application/pdf", program()),
                Arguments.of(Reason.LIES, "a.pdf", "application/pdf", zip(eof)),
                Arguments.of(Reason.LIES, "a.pdf", "image/png", pdf()),
                Arguments.of(Reason.LIES, "a.png", "application/pdf", pdf()),
                Arguments.of(Reason.LIES, "a.png", "image/png", svg()),
                Arguments.of(Reason.LIES, "a.txt", "text/plain", html()),
                Arguments.of(Reason.LIES, "a.txt", "text/plain", pdf()),
                Arguments.of(Reason.LIES, "a.txt", "text/plain", zip(new byte[0])),
                Arguments.of(Reason.LIES, "a.txt", "text/plain", gzip(new byte[50 << 20])),
                Arguments.of(Reason.LIES, "a.pdf", "application/pdf", joined(html(), pdf())),
                Arguments.of(Reason.LIES, "a.txt", "text/plain", program()),
                Arguments.of(Reason.BROKEN, "a.pdf", "application/pdf", joined(pdf(), zip(new byte[0]))),
                Arguments.of(Reason.BROKEN, "a.pdf", "application/pdf", joined(pdf(), zip(eof))),
                Arguments.of(Reason.BROKEN, "a.pdf", "application/pdf", joined(pdf(), html())),
                Arguments.of(Reason.BROKEN, "a.pdf", "application/pdf", joined("\n".getBytes(UTF_8), pdf())),
                Arguments.of(Reason.BROKEN, "a.png", "image/png", joined(image("png"), zip(new byte[0]))),
                Arguments.of(Reason.BROKEN, "a.jpg", "image/jpeg", joined(image("jpeg"), html())),
                Arguments.of(Reason.BROKEN, "a.txt", "text/plain", joined(text(), new byte[] {(byte) 0xe9, ' '})),
                Arguments.of(
                        Reason.BROKEN, "a.txt", "text/plain", joined(text(), new byte[] {(byte) 0xe2, (byte) 0x82})),
                Arguments.of(
                        Reason.BROKEN,
                        "a.txt",
                        "text/plain",
                        joined("négen ".repeat(20_000).getBytes(UTF_8), new byte[] {0})),
                Arguments.of(
                        Reason.LARGE,
                        "a.txt",
                        "text/plain",
                        "négen uur ".repeat(2_000_000).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Reason reason, String name, String type, byte[] content) {
        assertThatThrownBy(() -> take(name, type, content))
                .isInstanceOfSatisfying(
                        UnfitDocument.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));

        assertThat(Stream.of("attachments", "attachments.files", "attachments.chunks"))
                .as("nothing of it is kept")
                .allMatch(each -> database.getCollection(each).countDocuments() == 0);
    }

    @Test
    void one_that_says_itself_that_it_is_too_large_is_not_read() throws Exception {
        handingIn.announced(-1);
        handingIn.announced(LARGEST.bytes());

        assertThatThrownBy(() -> handingIn.announced(LARGEST.bytes() + 1))
                .isInstanceOfSatisfying(UnfitDocument.class, unfit -> {
                    assertThat(unfit.reason()).isEqualTo(Reason.LARGE);
                    assertThat(unfit.details()).containsExactly("20");
                });
    }

    @Test
    void it_may_be_exactly_as_large_as_is_said() throws Exception {
        var largest = joined(pdf(), new byte[(int) LARGEST.bytes() - 2 * pdf().length], pdf());

        assertThat(take("a.pdf", "application/pdf", largest).bytes()).isEqualTo(20 * 1024 * 1024);
        assertThatThrownBy(() -> take("a.pdf", "application/pdf", joined(largest, new byte[] {'\n'})))
                .isInstanceOf(UnfitDocument.class);
    }
}
