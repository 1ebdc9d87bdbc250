package org.houvast.query.dossier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.houvast.query.accesslog.AccessLog;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Reader;
import org.houvast.query.page.Unavailable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where dossiers are asked for and handed over. */
@Component
class Desk {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    /** By then one of those that wait is likely to be made. */
    private static final Duration PLACE_IN = Duration.ofMinutes(1);

    /** By then what was recorded last is likely to be signed for. */
    private static final Duration SIGNED_IN = Duration.ofSeconds(5);

    private final Dossiers dossiers;
    private final Making making;
    private final AccessLog log;

    Desk(Dossiers dossiers, Making making, AccessLog log) {
        this.log = log;
        this.dossiers = dossiers;
        this.making = making;
    }

    /** What somebody would take along. */
    Wanted wanted(String caseId, Reader reader) {
        return dossiers.wanted(caseId, reader);
    }

    /**
     * Asks for a dossier.
     *
     * @throws NotThere when there is no such case
     * @throws Unavailable when this node cannot sign, or too many wait
     */
    Ticket ask(String caseId, Reader reader) {
        var wanted = dossiers.wanted(caseId, reader);
        if (!dossiers.canSign()) {
            throw new Unavailable(reader.words().say("dossier.cannot-sign"));
        }
        return making.ask(wanted)
                .orElseThrow(() -> new Unavailable(reader.words().say("dossier.busy"), PLACE_IN));
    }

    /** Waits for it, but not for longer than this. */
    boolean ended(Ticket ticket, Duration patience) {
        making.await(ticket, patience);
        return ticket.ended() != null;
    }

    /**
     * What this reader asked for before.
     *
     * @throws NotThere when it is nobody's, somebody else's, or was removed
     */
    Ticket find(String caseId, String ticket, Reader reader) {
        return making.find(ticket, caseId, reader)
                .orElseThrow(() -> new NotThere(reader.words().say("dossier.gone")));
    }

    /** Hands a dossier over, which can be asked for again. */
    ResponseEntity<Resource> keeping(Ticket ticket) {
        return hand(ticket, () -> {});
    }

    /** Hands a dossier over and removes it. */
    ResponseEntity<Resource> once(Ticket ticket) {
        return hand(ticket, () -> making.remove(ticket));
    }

    private ResponseEntity<Resource> hand(Ticket ticket, Runnable after) {
        var words = ticket.wanted().reader().words();
        if (ticket.state() == Ticket.State.NOT_SIGNED) {
            throw new Unavailable(words.say("dossier.not-signed"), SIGNED_IN);
        }
        Path file = ticket.file();
        if (file == null) {
            throw new Unavailable(words.say("dossier.failed"));
        }
        var wanted = ticket.wanted();
        log.note(wanted.reader(), "dossier", wanted.history().caseId(), Map.of(), wanted.size());
        try {
            return ResponseEntity.ok()
                    .contentType(ZIP)
                    .contentLength(Files.size(file))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.CONTENT_DISPOSITION, name(ticket))
                    .body(new InputStreamResource(closing(Files.newInputStream(file), after)));
        } catch (IOException removed) {
            throw new NotThere(words.say("dossier.gone"));
        }
    }

    private static String name(Ticket ticket) {
        return ContentDisposition.attachment()
                .filename("dossier-" + ticket.wanted().names().caseId() + ".zip")
                .build()
                .toString();
    }

    private static InputStream closing(InputStream in, Runnable after) {
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                super.close();
                after.run();
            }
        };
    }
}
