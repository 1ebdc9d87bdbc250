package org.houvast.proof.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.proof.Flaw;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;

/**
 * A text and who signed it (C2SP signed-note). The text means nothing before {@link #verify}.
 *
 * @param text what was signed, with the line end that it ends in
 */
public record Note(String text, List<NoteSignature> signatures) {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || !text.codePoints().allMatch(Note::allowed)) {
            throw new MalformedException("The text of a note ends in a line end and has no other control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException("A note has 1 to 100 signatures, not " + signatures.size());
        }
    }

    private static boolean allowed(int c) {
        return c == '\n' || (c >= ' ' && Character.getType(c) != Character.SURROGATE);
    }

    /**
     * Reads a note.
     *
     * @throws MalformedException when it is not one
     */
    public static Note parse(String note) {
        if (note.length() > MOST_CHARACTERS) {
            throw new MalformedException("A note of more than " + MOST_CHARACTERS + " characters is not read");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new MalformedException("A note is a text, an empty line, and signatures, each with a line end");
        }
        String lines = note.substring(blank + 2);
        if (lines.isEmpty()) {
            throw new MalformedException("A note without a signature");
        }
        return new Note(
                note.substring(0, blank + 1),
                Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1))
                        .map(NoteSignature::parse)
                        .toList());
    }

    /** Signs a text, which must end in a line end, with each of the keys. */
    public static Note sign(String text, SignerKey... keys) {
        return new Note(text, Arrays.stream(keys).map(key -> key.sign(text)).toList());
    }

    /**
     * Checks every signature in the name of a trusted key; those of other keys are ignored.
     *
     * @return the trusted keys that signed, at least one
     * @throws NotProvenException when a signature in the name of a trusted key is not by it, or there is none
     */
    public List<VerifierKey> verify(Collection<VerifierKey> trusted) {
        List<VerifierKey> signed = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : trusted) {
                if (signature.isBy(key)) {
                    if (!key.verifies(text, signature.bytes())) {
                        throw new NotProvenException(
                                Flaw.BAD_SIGNATURE,
                                "The signature of %s (%s) is not by that key".formatted(key.name(), key.hexId()));
                    }
                    signed.add(key);
                }
            }
        }
        if (signed.isEmpty()) {
            throw new NotProvenException(
                    Flaw.UNKNOWN_KEY, "Signed by " + signers() + " and by none of the trusted keys");
        }
        return signed.stream().distinct().toList();
    }

    private String signers() {
        return signatures.stream()
                .map(signature -> "%s (%08x)".formatted(signature.name(), signature.id()))
                .collect(Collectors.joining(", "));
    }

    /** The note as it is stored and sent, in UTF-8. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
