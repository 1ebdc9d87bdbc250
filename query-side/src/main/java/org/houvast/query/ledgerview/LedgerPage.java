package org.houvast.query.ledgerview;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.access.Question;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.Note;
import org.houvast.query.access.Asks;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.houvast.query.timeline.Histories;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** The ledger itself: how large it is, what was signed for, whether it is as it was recorded. */
@Controller
class LedgerPage {

    private static final int CHECKPOINTS = 50;
    private static final int LONGEST_NOTE = 4_000;

    /** What a form brings along against forgery. */
    private static final String TOKEN = "_csrf";

    private final Proofs proofs;
    private final Audits audits;
    private final Histories histories;

    LedgerPage(Proofs proofs, Audits audits, Histories histories) {
        this.proofs = proofs;
        this.audits = audits;
        this.histories = histories;
    }

    /**
     * A checkpoint in a list.
     *
     * @param size how many entries it is for
     * @param root the root of their tree, in base64
     * @param keys the ids of the keys that it is signed with, as they stand in the list of keys
     */
    public record Line(long size, String root, List<String> keys) {

        static Line of(SignedCheckpoint signed) {
            var checkpoint = signed.unverified();
            return new Line(
                    checkpoint.size(),
                    checkpoint.root().base64(),
                    Note.parse(signed.toString()).signatures().stream()
                            .map(signature -> String.format(Locale.ROOT, "%08x", signature.id()))
                            .toList());
        }
    }

    @Asks(Question.PROOFS)
    @GetMapping("/ledger")
    String show(Parameters parameters, Reader reader, Model model) {
        return page(parameters.only("before").number("before"), reader, model);
    }

    /** What a checkpoint that was kept says of this ledger; sent, for it can be longer than an address. */
    @Asks(Question.PROOFS)
    @PostMapping("/ledger/comparison")
    String compare(Parameters parameters, Reader reader, Model model) {
        var note = parameters.only("kept", TOKEN).text("kept");
        if (note == null) {
            throw new BadQuestion(reader.words().say("ledger.nothing-kept"));
        }
        model.addAttribute("note", note);
        model.addAttribute("kept", Kept.of(notTooLong(note, reader), proofs));
        return page(null, reader, model);
    }

    /** Who comes back to the address of a comparison finds the page, where another can be made. */
    @Asks(Question.PROOFS)
    @GetMapping("/ledger/comparison")
    String compareAgain(Parameters parameters, Reader reader) {
        parameters.only();
        return "redirect:/ledger";
    }

    private String page(@Nullable Long before, Reader reader, Model model) {
        model.addAttribute("page", new Page(reader, reader.words().say("ledger.title"), "/ledger"));
        var head = proofs.checkpoint();
        model.addAttribute("head", head.map(Line::of).orElse(null));
        model.addAttribute(
                "origin", head.map(signed -> signed.unverified().origin()).orElse(null));
        var lines = proofs.checkpoints(Objects.requireNonNullElse(before, Long.MAX_VALUE), CHECKPOINTS).stream()
                .map(Line::of)
                .toList();
        model.addAttribute("checkpoints", lines);
        model.addAttribute(
                "earlier", lines.size() < CHECKPOINTS ? null : lines.getLast().size());
        model.addAttribute("keys", proofs.keys());
        auditOn(reader, model);
        return "query/ledger";
    }

    /** The part of the page on the audit, which asks for itself anew while one is under way. */
    @Asks(Question.VERIFICATION)
    @GetMapping("/ledger/audit")
    String audit(Parameters parameters, Reader reader, Model model) {
        parameters.only();
        model.addAttribute("page", new Page(reader, reader.words().say("ledger.title"), "/ledger"));
        auditOn(reader, model);
        return "query/ledger-audit :: audit";
    }

    @Asks(Question.VERIFICATION)
    @PostMapping("/ledger/audit")
    String begin(Parameters parameters, Reader reader) {
        parameters.only(TOKEN);
        audits.begin(reader);
        return "redirect:/ledger";
    }

    /** The audit that is under way, or began last. */
    @Asks(Question.VERIFICATION)
    @ResponseBody
    @GetMapping(path = "/api/ledger/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Audited lastAudit(Parameters parameters, Reader reader) {
        parameters.only();
        return audits.last().orElseThrow(() -> new NotThere(reader.words().say("ledger.no-audit")));
    }

    /** Begins an audit, unless one is under way; the answer is the one that is under way now. */
    @Asks(Question.VERIFICATION)
    @PostMapping(path = "/api/ledger/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Audited> beginAudit(Parameters parameters, Reader reader) {
        parameters.only();
        return ResponseEntity.accepted()
                .location(URI.create("/api/ledger/audit"))
                .body(audits.begin(reader));
    }

    /** What the checkpoint in the body says of this ledger. */
    @Asks(Question.PROOFS)
    @ResponseBody
    @PostMapping(
            path = "/api/ledger/comparison",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Kept comparison(@RequestBody(required = false) byte @Nullable [] note, Parameters parameters, Reader reader) {
        parameters.only();
        if (note == null || note.length == 0) {
            throw new BadQuestion(reader.words().say("ledger.nothing-kept"));
        }
        return Kept.of(notTooLong(text(note, reader), reader), proofs);
    }

    private static String text(byte[] note, Reader reader) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadQuestion(reader.words().say("ledger.no-text"));
        }
    }

    private static String notTooLong(String note, Reader reader) {
        if (note.length() > LONGEST_NOTE) {
            throw new BadQuestion(reader.words().say("ledger.too-long", LONGEST_NOTE));
        }
        return note;
    }

    private void auditOn(Reader reader, Model model) {
        boolean may = reader.mayAsk(Question.VERIFICATION);
        var audit = may ? audits.last().orElse(null) : null;
        model.addAttribute("mayVerify", may);
        model.addAttribute("audit", audit);
        model.addAttribute("entries", audit == null ? Map.of() : entries(audit, reader));
    }

    /** The addresses of the entries that were found, by their positions, for who may open them. */
    private Map<Long, String> entries(Audited audit, Reader reader) {
        if (!reader.mayAsk(Question.TIMELINE) || !reader.seesNames()) {
            return Map.of();
        }
        var positions = audit.found().stream()
                .flatMap(found -> Stream.ofNullable(found.position()))
                .distinct()
                .toList();
        return histories.casesOf(positions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        found -> "/cases/" + found.getValue().value() + "/entries/" + found.getKey()));
    }
}
