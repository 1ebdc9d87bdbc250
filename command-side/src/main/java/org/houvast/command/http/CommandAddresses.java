package org.houvast.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.houvast.command.access.CommandAccess;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.Receipt;
import org.houvast.command.http.binding.CommandForm;
import org.houvast.command.http.binding.CommandForms;
import org.houvast.command.http.binding.NewIds;
import org.houvast.command.http.binding.NotUnderstood;
import org.houvast.language.access.CommandName;
import org.houvast.language.event.Actor;
import org.houvast.language.rule.Warning;
import org.houvast.ledger.drafting.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The addresses of the commands. */
@RestController
class CommandAddresses {

    /** The zone in which a day begins and ends. */
    private static final ZoneId DAYS = ZoneId.of("Europe/Brussels");

    private final CommandForms forms;
    private final CommandAccess access;
    private final CommandDesk desk;
    private final Drafts drafts;
    private final Clock clock;

    CommandAddresses(CommandForms forms, CommandAccess access, CommandDesk desk, Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/api/cases")
    ResponseEntity<Answer> openCase(HttpServletRequest request, Authentication account) throws IOException {
        return send(forms.opening(CommandName.OPEN_CASE), null, request, account);
    }

    @PostMapping("/api/cases/{caseId}/{command}")
    ResponseEntity<Answer> toCase(
            @PathVariable String caseId,
            @PathVariable String command,
            HttpServletRequest request,
            Authentication account)
            throws IOException {
        return send(known(command, true, CommandName.OPEN_CASE), caseId, request, account);
    }

    @PostMapping("/api/houses")
    ResponseEntity<Answer> openHouse(HttpServletRequest request, Authentication account) throws IOException {
        return send(forms.opening(CommandName.OPEN_HOUSE), null, request, account);
    }

    @PostMapping("/api/houses/{house}/{command}")
    ResponseEntity<Answer> toHouse(
            @PathVariable String house,
            @PathVariable String command,
            HttpServletRequest request,
            Authentication account)
            throws IOException {
        return send(known(command, false, CommandName.OPEN_HOUSE), house, request, account);
    }

    private CommandForm known(String code, boolean forCase, CommandName elsewhere) {
        return forms.named(code, forCase)
                .filter(form -> form.name() != elsewhere)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<Answer> send(
            CommandForm form, @Nullable String stream, HttpServletRequest request, Authentication account)
            throws IOException {
        var actor = access.actor(form.name(), account);
        var incoming = new Incoming(request);
        var fields = incoming.fields(form);
        var key = incoming.key();
        var target = stream == null ? opened(form, fields, actor, key) : stream;
        form.introduce(fields, at -> NewIds.introduced(at, actor, key));
        var command = form.bind(fields, target, LocalDateTime.now(clock.withZone(DAYS)));
        if (incoming.asks()) {
            askAbout(desk.consider(command, actor, incoming.version()));
        }
        var receipt = desk.send(command, actor, key, incoming.version());
        if (incoming.byForm()) {
            drafts.discard(DraftNames.of(form, stream, actor));
        }
        return answer(form, receipt, request);
    }

    private static void askAbout(List<Warning> warnings) {
        var open = warnings.stream().filter(warning -> warning.answer() == null).toList();
        if (!open.isEmpty()) {
            throw new Unanswered(open);
        }
    }

    /** The id of what is opened: the sender's own choice, or a new one. */
    private static String opened(CommandForm form, JsonNode fields, Actor actor, @Nullable String key) {
        var name = form.stream().name();
        var chosen = fields instanceof ObjectNode object ? object.remove(name) : null;
        if (chosen == null || chosen.isNull()) {
            return NewIds.next(form.forCase() ? "case" : "house", actor, key);
        } else if (!chosen.isString()) {
            throw NotUnderstood.of(name, "identifier");
        }
        return chosen.stringValue();
    }

    private static ResponseEntity<Answer> answer(CommandForm form, Receipt receipt, HttpServletRequest request) {
        var page = form.forCase() ? "/cases/" + receipt.stream() : "/houses";
        var next = page + "?after=" + receipt.position();
        if (Incoming.byScript(request)) {
            return ResponseEntity.noContent().header("HX-Redirect", next).build();
        } else if (Incoming.byForm(request)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(next))
                    .build();
        }
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create(page))
                .eTag("\"" + receipt.version() + "\"")
                .body(Answer.of(receipt, form.forCase(), RequestContextUtils.getLocale(request)));
    }
}
