package org.houvast.query.ledgerview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.language.access.Question;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.query.access.Asks;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Page;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The ledger itself: how large it is, what was signed for, whether it is as it was recorded. */
@Controller
class LedgerPage {

    private static final int CHECKPOINTS = 50;
    private static final int LONGEST_NOTE = 4_000;

    private final Proofs proofs;
    private final Audits audits;

    LedgerPage(Proofs proofs, Audits audits) {
        this.proofs = proofs;
        this.audits = audits;
    }

    /**
     * A checkpoint in a list.
     *
     * @param size how many entries it is for
     * @param root the root of their tree, in base64
     */
    public record Line(long size, String root) {

        static Line of(SignedCheckpoint signed) {
            var checkpoint = signed.unverified();
            return new Line(checkpoint.size(), checkpoint.root().base64());
        }
    }

    @Asks(Question.PROOFS)
    @GetMapping("/ledger")
    String show(Parameters parameters, Reader reader, Model model) {
        parameters.only("kept", "before");
        var before = parameters.number("before");
        var kept = note(parameters, reader);
        model.addAttribute("page", new Page(reader, reader.words().say("ledger.title"), "/ledger"));
        model.addAttribute("head", proofs.checkpoint().map(Line::of).orElse(null));
        model.addAttribute(
                "origin",
                proofs.checkpoint().map(signed -> signed.unverified().origin()).orElse(null));
        var lines = proofs.checkpoints(Objects.requireNonNullElse(before, Long.MAX_VALUE), CHECKPOINTS).stream()
                .map(Line::of)
                .toList();
        model.addAttribute("checkpoints", lines);
        model.addAttribute(
                "earlier", lines.size() < CHECKPOINTS ? null : lines.getLast().size());
        model.addAttribute("keys", proofs.keys());
        model.addAttribute("note", kept);
        model.addAttribute("kept", kept == null ? null : Kept.of(kept, proofs));
        model.addAttribute("mayVerify", reader.mayAsk(Question.VERIFICATION));
        model.addAttribute("audit", shown(reader));
        return "query/ledger";
    }

    /** The part of the page on the audit, which asks for itself anew while one is under way. */
    @Asks(Question.VERIFICATION)
    @GetMapping("/ledger/audit")
    String audit(Parameters parameters, Reader reader, Model model) {
        begun(parameters, reader);
        model.addAttribute("page", new Page(reader, reader.words().say("ledger.title"), "/ledger"));
        model.addAttribute("audit", shown(reader));
        model.addAttribute("mayVerify", true);
        return "query/ledger-audit :: audit";
    }

    /** The audit that is under way, or ended last. */
    @Asks(Question.VERIFICATION)
    @ResponseBody
    @GetMapping(path = "/api/ledger/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    Audited auditAnswer(Parameters parameters, Reader reader) {
        return begun(parameters, reader)
                .or(audits::last)
                .orElseThrow(() -> new NotThere(reader.words().say("ledger.no-audit")));
    }

    @Asks(Question.PROOFS)
    @ResponseBody
    @GetMapping(path = "/api/ledger/comparison", produces = MediaType.APPLICATION_JSON_VALUE)
    Kept comparison(Parameters parameters, Reader reader) {
        var kept = note(parameters.only("kept"), reader);
        return Kept.of(kept == null ? "" : kept, proofs);
    }

    private Optional<Audited> begun(Parameters parameters, Reader reader) {
        boolean begins = parameters
                .only("begin")
                .choice("begin", List.of("false", "true"))
                .equals("true");
        return begins ? Optional.of(audits.begin(reader.name())) : Optional.empty();
    }

    private @Nullable Audited shown(Reader reader) {
        return reader.mayAsk(Question.VERIFICATION) ? audits.last().orElse(null) : null;
    }

    private static @Nullable String note(Parameters parameters, Reader reader) {
        var note = parameters.text("kept");
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BadQuestion(reader.words().say("ledger.too-long", LONGEST_NOTE));
        }
        return note;
    }
}
