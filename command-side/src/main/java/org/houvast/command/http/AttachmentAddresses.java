package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.houvast.command.access.CommandAccess;
import org.houvast.command.attachment.HandingIn;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.familycase.axon.LedgerReading;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.access.CommandName;
import org.houvast.language.attachment.Attachment;
import org.houvast.ledger.attachments.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a document is handed in before the entry that refers to it. Its bytes are the body; its name, which is personal
 * and must not come into the log of any server, stands in a header.
 */
@RestController
class AttachmentAddresses {

    private final HandingIn handingIn;
    private final CommandAccess access;
    private final CommandDesk desk;
    private final LedgerReading reading;

    AttachmentAddresses(HandingIn handingIn, CommandAccess access, CommandDesk desk, LedgerReading reading) {
        this.handingIn = handingIn;
        this.access = access;
        this.desk = desk;
        this.reading = reading;
    }

    /**
     * A document that was handed in. A command names it as it stands in {@code attachment}.
     *
     * @param caseId the case it is for
     * @param attachment what the command says of it
     * @param removed when it is removed, unless an entry refers to it by then
     */
    record Taken(String caseId, Said attachment, Instant removed) {}

    /**
     * What a command says of a document.
     *
     * @param id its id
     * @param name the name of its file, without folders
     * @param type what it was found to be: pdf, png, jpeg or text
     * @param bytes how long it is
     * @param hash the SHA-256 of its bytes, in hexadecimal
     * @param stored the SHA-256 of its bytes as they are stored, encrypted, in hexadecimal
     */
    record Said(String id, String name, String type, int bytes, String hash, String stored) {

        static Said of(Attachment attachment) {
            return new Said(
                    attachment.id().value(),
                    attachment.name(),
                    attachment.type().code(),
                    attachment.bytes(),
                    attachment.hash(),
                    attachment.stored());
        }
    }

    @PostMapping("/api/cases/{caseId}/attachments")
    ResponseEntity<Taken> handIn(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable List<String> children,
            HttpServletRequest request,
            Authentication account)
            throws IOException {
        access.actor(CommandName.ADD_EVIDENCE, account);
        if (!desk.opened(caseId)) {
            throw new NoSuchStream();
        }
        handingIn.announced(request.getContentLengthLong());
        var family = new CaseId(caseId);
        var taken = handingIn.take(
                family,
                known(family, children == null ? List.of() : children),
                name(request),
                request.getContentType(),
                request.getInputStream());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Taken(caseId, Said.of(taken), Instant.now().plus(Attachments.WAITS)));
    }

    /** Nobody gets a key who is not noted in the case. */
    private List<ChildId> known(CaseId family, List<String> children) {
        var noted = reading.caseOf(family).file().children();
        if (!noted.stream().map(ChildId::value).toList().containsAll(children)) {
            throw NotUnderstood.of("children", "identifier");
        }
        return children.stream().distinct().map(ChildId::new).toList();
    }

    private static @Nullable String name(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            return header == null ? null : ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
