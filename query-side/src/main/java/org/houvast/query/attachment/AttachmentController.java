package org.houvast.query.attachment;

import com.mongodb.client.MongoDatabase;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.houvast.language.access.Question;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.DocumentType;
import org.houvast.language.attachment.Documented;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.DamagedAttachmentException;
import org.houvast.ledger.personal.Sealing;
import org.houvast.query.access.Asks;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.Damaged;
import org.houvast.query.page.Erased;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The documents of entries, as downloads: a browser keeps them and shows nothing of them in its window. All that is stored
 * of one is checked before the first byte goes out; should it be altered meanwhile, the answer breaks off before its end.
 */
@RestController
class AttachmentController {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentController.class);

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Attachments attachments;

    AttachmentController(
            Histories histories, Board board, Pseudonyms pseudonyms, MongoDatabase database, Sealing sealing) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.attachments = new Attachments(database, sealing, Clock.systemUTC());
    }

    @Asks(Question.ATTACHMENT)
    @GetMapping("/api/cases/{caseId}/entries/{position}/attachments/{id}")
    void download(
            @PathVariable String caseId,
            @PathVariable long position,
            @PathVariable String id,
            Parameters parameters,
            Reader reader,
            HttpServletResponse response)
            throws IOException {
        parameters.only();
        var said = said(entry(caseId, position, id, reader), id, reader);
        try (var content = opened(said, reader)) {
            headers(said, response);
            content.transferTo(response.getOutputStream());
        }
    }

    private Entry entry(String caseId, long position, String id, Reader reader) {
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        var names = new Names(whole, reader, pseudonyms);
        return whole.at(position)
                .filter(entry -> names.hidden(entry.id()) == null)
                .orElseThrow(() -> missing(id, reader));
    }

    private static Attachment said(Entry entry, String id, Reader reader) {
        if (entry.event() instanceof Documented documented) {
            return documented.attachments().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> missing(id, reader));
        }
        throw missing(id, reader);
    }

    private static NotThere missing(String id, Reader reader) {
        return new NotThere(reader.words().say("missing.attachment", id));
    }

    private InputStream opened(Attachment said, Reader reader) throws IOException {
        try {
            return attachments
                    .open(said)
                    .orElseThrow(() -> new Erased(reader.words().say("attachment.erased")));
        } catch (DamagedAttachmentException damaged) {
            LOG.error("Document {} of an entry: {}", said.id().value(), damaged.getMessage());
            throw new Damaged(reader.words().say("attachment.damaged"));
        }
    }

    private static void headers(Attachment said, HttpServletResponse response) {
        response.setContentType(
                said.type() == DocumentType.TEXT
                        ? DocumentType.TEXT.mediaType() + ";charset=UTF-8"
                        : said.type().mediaType());
        response.setContentLength(said.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(said.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
