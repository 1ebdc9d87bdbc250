package org.houvast.query.ledgerview;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.houvast.language.access.Question;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Proofs;
import org.houvast.query.access.Asks;
import org.houvast.query.page.BadQuestion;
import org.houvast.query.page.NotThere;
import org.houvast.query.page.Parameters;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What an outsider needs to check the ledger without trusting whoever runs it. */
@RestController
class ProofsController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Proofs proofs;

    ProofsController(Proofs proofs) {
        this.proofs = proofs;
    }

    @Asks(Question.PROOFS)
    @GetMapping("/api/ledger/checkpoint")
    ResponseEntity<String> checkpoint(Parameters parameters, Reader reader) {
        var size = parameters.only("size").number("size");
        var checkpoint = size == null ? proofs.checkpoint() : proofs.checkpoint(size);
        return text(checkpoint
                .orElseThrow(() -> new NotThere(
                        size == null
                                ? reader.words().say("ledger.no-checkpoint")
                                : reader.words().say("ledger.no-checkpoint-of", size)))
                .toString());
    }

    @Asks(Question.PROOFS)
    @GetMapping("/api/ledger/key")
    ResponseEntity<String> key(Parameters parameters, Reader reader) {
        parameters.only();
        var keys = proofs.keys();
        if (keys.isEmpty()) {
            throw new NotThere(reader.words().say("ledger.no-checkpoint"));
        }
        return text(keys.stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    /** How each key gave way to the next, one signed note after the other, each with a line of dashes behind it. */
    @Asks(Question.PROOFS)
    @GetMapping("/api/ledger/key/rotations")
    ResponseEntity<String> rotations(Parameters parameters) {
        parameters.only();
        return text(proofs.rotations().stream()
                .map(rotation -> rotation + CheckpointFile.END + "\n")
                .collect(Collectors.joining()));
    }

    @Asks(Question.PROOFS)
    @GetMapping("/api/ledger/proof/inclusion")
    ResponseEntity<Object> inclusion(Parameters parameters, Reader reader, @RequestHeader HttpHeaders headers) {
        parameters.only("position", "size");
        long covered = proofs.size();
        var given = parameters.number("size");
        long size = given == null ? covered : within(given, 1, covered, "size", reader);
        long position = within(parameters.number("position"), 1, size, "position", reader);
        boolean alone = headers.getAccept().stream().anyMatch(MediaType.TEXT_PLAIN::equalsTypeAndSubtype);
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!alone) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(Inclusion.of(proofs.inclusion(position, size)));
        }
        if (given != null && size != covered) {
            throw new BadQuestion(reader.words().say("ledger.only-last"));
        }
        return answer.contentType(TEXT).body(proofs.proof(position).toString());
    }

    @Asks(Question.PROOFS)
    @GetMapping(path = "/api/ledger/proof/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    Consistency consistency(Parameters parameters, Reader reader) {
        parameters.only("from", "to");
        long covered = proofs.size();
        var given = parameters.number("to");
        long to = given == null ? covered : within(given, 0, covered, "to", reader);
        long from = within(parameters.number("from"), 0, to, "from", reader);
        return Consistency.of(proofs.consistency(from, to));
    }

    /** An entry as the bytes that are hashed; what is personal in it is sealed there. */
    @Asks(Question.ENTRY)
    @GetMapping("/api/ledger/entries/{position}")
    ResponseEntity<byte[]> entry(@PathVariable long position, Parameters parameters, Reader reader) {
        parameters.only();
        var entry = position < 1 ? null : proofs.entry(position).orElse(null);
        if (entry == null) {
            throw new NotThere(reader.words().say("ledger.no-entry", position));
        }
        return ResponseEntity.ok().contentType(TEXT).body(entry.bytes());
    }

    private static long within(@Nullable Long value, long least, long most, String name, Reader reader) {
        if (value == null || value < least || value > most) {
            throw new BadQuestion(reader.words().say("ledger.within", name, least, most));
        }
        return value;
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok().contentType(TEXT).body(body);
    }
}
