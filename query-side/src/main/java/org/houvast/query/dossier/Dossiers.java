package org.houvast.query.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.personal.Disclosure;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.proving.Disclosed;
import org.houvast.ledger.proving.DossierRequest;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.export.DossierWriter;
import org.houvast.query.access.Pseudonyms;
import org.houvast.query.board.Board;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Reader;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.Histories;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes dossiers: the entries of a case with their proofs, and what is told of them to one reader. */
@Component
class Dossiers {

    /** The ledger is signed for every second while it grows. */
    private static final Duration SIGNED_WITHIN = Duration.ofSeconds(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Histories histories;
    private final Board board;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final ProvenLedger ledger;
    private final Proofs proofs;
    private final Sealing sealing;
    private final Optional<SigningKeys> keys;
    private final Rendering rendering;
    private final Paper paper;
    private final AttachedFiles attached;
    private final JsonMapper json = JsonMapper.builder().build();

    Dossiers(
            Histories histories,
            Board board,
            Pseudonyms pseudonyms,
            Clock clock,
            ProvenLedger ledger,
            Proofs proofs,
            Sealing sealing,
            ObjectProvider<SigningKeys> keys,
            Rendering rendering,
            Paper paper,
            AttachedFiles attached) {
        this.histories = histories;
        this.board = board;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.ledger = ledger;
        this.proofs = proofs;
        this.sealing = sealing;
        this.keys = Optional.ofNullable(keys.getIfAvailable());
        this.rendering = rendering;
        this.paper = paper;
        this.attached = attached;
    }

    /** Whether this node can sign for what is in a dossier. */
    boolean canSign() {
        return keys.isPresent();
    }

    /**
     * The case that somebody wants to take along.
     *
     * @throws NotThere when there is no such case
     */
    Wanted wanted(String caseId, Reader reader) {
        var whole = histories
                .of(board.meant(caseId, reader))
                .orElseThrow(() -> new NotThere(reader.words().say("missing.case", caseId)));
        return new Wanted(whole, new Names(whole, reader, pseudonyms), reader, clock.instant());
    }

    /**
     * Writes a dossier. What was recorded last is waited for until it is signed for, a few seconds at most; what is not
     * signed for by then is left out, and the documents say so.
     *
     * @param folder a private place for what is needed while it is made
     * @param progress is told how many entries were written
     * @throws NotSignedYet when no entry of the case is signed for
     */
    void write(Wanted wanted, Path folder, OutputStream out, IntConsumer progress) throws IOException {
        var history = wanted.signed(signed(wanted.last()));
        var entries = history.entries();
        var counted = new int[1];
        ledger.exports()
                .dossier(
                        out,
                        new DossierRequest(
                                entries.stream().map(Entry::position).toList(),
                                wanted.withheld(entries),
                                List.of(),
                                wanted.names().real() ? Disclosure.everything(sealing) : Disclosure.nothing(),
                                position -> progress.accept(++counted[0])),
                        (dossier, checkpoint, disclosed) ->
                                documents(dossier, wanted, history, checkpoint, disclosed, folder),
                        keys.orElseThrow().current());
    }

    private long signed(long last) {
        long deadline = System.nanoTime() + SIGNED_WITHIN.toNanos();
        while (proofs.size() < last
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN.toMillis()));
        }
        return proofs.size();
    }

    private void documents(
            DossierWriter archive,
            Wanted wanted,
            History history,
            SignedCheckpoint checkpoint,
            Disclosed disclosed,
            Path folder)
            throws IOException {
        var reader = wanted.reader();
        var key = proofs.keys().getFirst().toString();
        var put = attached.into(archive, wanted, history);
        var dossier = Dossier.of(wanted, history, checkpoint, disclosed, put, key);
        var files = new LinkedHashMap<>(put.hashes());
        files.put("entries.json", archive.file("entries.json", out -> json.writeValue(out, dossier.entries())));
        var html = archive.file("dossier.html", out -> rendering.html(dossier, reader, out));
        files.put("dossier.html", html);
        var formatting = Files.createTempFile(folder, "pages", ".fo");
        try {
            format(dossier, reader, html, 0, formatting);
            int unshown = paper.unshown(formatting);
            if (unshown > 0) {
                format(dossier, reader, html, unshown, formatting); // once more, and now it says so
            }
            files.put("dossier.pdf", archive.file("dossier.pdf", out -> paper.pdf(formatting, dossier, out)));
        } finally {
            Files.deleteIfExists(formatting);
        }
        var check = CheckText.of(dossier, files, reader.words());
        archive.file("check.txt", out -> out.write(check.getBytes(StandardCharsets.UTF_8)));
    }

    private void format(Dossier dossier, Reader reader, Hash html, int unshown, Path into) throws IOException {
        try (var out = Files.newOutputStream(into)) {
            rendering.formatting(dossier, reader, CheckText.hex(html), unshown, out);
        }
    }
}
