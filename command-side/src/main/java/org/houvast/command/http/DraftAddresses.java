package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.houvast.command.access.CommandAccess;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.NoSuchStream;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.access.CommandName;
import org.houvast.ledger.drafting.Drafts;
import org.houvast.ledger.drafting.Drafts.Name;
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

/** What somebody has begun to fill in and not sent: only they can read it. */
@RestController
class DraftAddresses {

    private static final String OF_WHAT_IS_OPENED = "/api/{kind:cases|houses}/{stream}/drafts/{command}";
    private static final String OF_WHAT_IS_NOT = "/api/drafts/{command}";

    /** What opens a case or a house. */
    private static final Set<CommandName> OPENING = Set.of(CommandName.OPEN_CASE, CommandName.OPEN_HOUSE);

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

    @GetMapping(OF_WHAT_IS_OPENED)
    ResponseEntity<Kept> find(
            @PathVariable String kind,
            @PathVariable String stream,
            @PathVariable String command,
            Authentication account) {
        return found(name(kind, stream, command, account));
    }

    @GetMapping(OF_WHAT_IS_NOT)
    ResponseEntity<Kept> findOpening(@PathVariable String command, Authentication account) {
        return found(opening(command, account));
    }

    private ResponseEntity<Kept> found(Name name) {
        return drafts.find(name)
                .map(draft -> ResponseEntity.ok(new Kept(json.readTree(draft.text()), draft.written())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(OF_WHAT_IS_OPENED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable String kind,
            @PathVariable String stream,
            @PathVariable String command,
            HttpServletRequest request,
            Authentication account)
            throws IOException {
        var name = name(kind, stream, command, account);
        var fields = fields(request);
        if (!desk.opened(stream)) {
            throw new NoSuchStream();
        }
        drafts.keep(name, fields.toString());
    }

    @PutMapping(OF_WHAT_IS_NOT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepOpening(@PathVariable String command, HttpServletRequest request, Authentication account)
            throws IOException {
        var name = opening(command, account);
        drafts.keep(name, fields(request).toString());
    }

    @DeleteMapping(OF_WHAT_IS_OPENED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable String kind,
            @PathVariable String stream,
            @PathVariable String command,
            Authentication account) {
        drafts.discard(name(kind, stream, command, account));
    }

    @DeleteMapping(OF_WHAT_IS_NOT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOpening(@PathVariable String command, Authentication account) {
        drafts.discard(opening(command, account));
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

    private Name name(String kind, String stream, String code, Authentication account) {
        var form = forms.named(code, kind.equals("cases"))
                .filter(each -> !OPENING.contains(each.name()))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        var actor = access.actor(form.name(), account);
        try {
            return DraftNames.of(form, stream, actor);
        } catch (IllegalArgumentException noIdentifier) {
            throw new NoSuchStream();
        }
    }

    private Name opening(String code, Authentication account) {
        var form = OPENING.stream()
                .filter(each -> each.code().equals(code))
                .map(forms::opening)
                .findFirst()
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        return DraftNames.of(form, null, access.actor(form.name(), account));
    }
}
