package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import org.houvast.command.access.CommandAccess;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.CaseId;
import org.houvast.language.access.CommandName;
import org.houvast.ledger.drafting.Drafts;
import org.houvast.ledger.drafting.Drafts.Name;
import org.houvast.ledger.personal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody has begun to fill in for a case and not sent: only they can read it. */
@RestController
class DraftAddresses {

    private static final String ADDRESS = "/api/cases/{caseId}/drafts/{command}";

    /** The most that a draft may hold, in bytes. */
    private static final int LARGEST = 1 << 17;

    private final JsonMapper json = JsonMapper.builder().build();
    private final CommandForms forms;
    private final CommandAccess access;
    private final Drafts drafts;
    private final CommandDesk desk;

    DraftAddresses(CommandForms forms, CommandAccess access, Drafts drafts, CommandDesk desk) {
        this.forms = forms;
        this.access = access;
        this.drafts = drafts;
        this.desk = desk;
    }

    /**
     * A draft.
     *
     * @param fields the fields as they were filled in: names, each with its values
     * @param written when it was last touched
     */
    record Kept(JsonNode fields, Instant written) {}

    @GetMapping(ADDRESS)
    ResponseEntity<Kept> find(@PathVariable String caseId, @PathVariable String command, Authentication account) {
        return drafts.find(name(caseId, command, account))
                .map(draft -> ResponseEntity.ok(new Kept(json.readTree(draft.text()), draft.written())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable String caseId,
            @PathVariable String command,
            HttpServletRequest request,
            Authentication account)
            throws IOException {
        var name = name(caseId, command, account);
        var fields = fields(request);
        if (!desk.opened(caseId)) {
            throw new NoSuchStream();
        }
        drafts.keep(name, fields.toString());
    }

    @DeleteMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String caseId, @PathVariable String command, Authentication account) {
        drafts.discard(name(caseId, command, account));
    }

    private JsonNode fields(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        var read = read(body);
        if (read == null || !read.isObject()) {
            throw NotUnderstood.of("", "object");
        }
        return read;
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException malformed) {
            return null;
        }
    }

    private Name name(String caseId, String code, Authentication account) {
        var form = forms.named(code, true)
                .filter(each -> each.name() != CommandName.OPEN_CASE)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        var actor = access.actor(form.name(), account);
        try {
            return new Name(actor.id(), Subject.of(new CaseId(caseId)), code);
        } catch (IllegalArgumentException noIdentifier) {
            throw new NoSuchStream();
        }
    }
}
