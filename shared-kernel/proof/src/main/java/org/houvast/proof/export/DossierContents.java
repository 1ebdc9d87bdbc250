package org.houvast.proof.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.checkpoint.Checkpoint;

/**
 * What a dossier holds: the text of a signed note, so that nothing can be left out, added or changed unnoticed. Its second
 * line is no number, so it can never pass for a checkpoint.
 *
 * @param format the first line; the first format of dossiers knew neither what is withheld nor files
 * @param positions of its entries, in ascending order
 * @param withheld those of them of which the dossier has the hash alone
 * @param erased the salts of personal values of which the ledger says that nobody can read them any more, in order
 * @param files the SHA-256 of each file that nothing else in the dossier proves, by name
 */
public record DossierContents(
        String format,
        Checkpoint checkpoint,
        SortedSet<Long> positions,
        SortedSet<Long> withheld,
        SortedSet<String> erased,
        SortedMap<String, Hash> files) {

    private static final int HEAD = 3;
    private static final String WITHHELD = "withheld ";
    private static final String ERASED = "erased ";
    private static final String FILE = "file ";
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,17}");

    /** An empty list, to be filled. */
    static DossierContents of(String format, Checkpoint checkpoint) {
        return new DossierContents(
                format, checkpoint, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    /** How many lines it has. */
    int lines() {
        return HEAD + positions.size() + withheld.size() + erased.size() + files.size();
    }

    String text() {
        StringBuilder text = new StringBuilder(head(format, checkpoint));
        positions.forEach(position -> text.append(position).append('\n'));
        withheld.forEach(position -> text.append(WITHHELD).append(position).append('\n'));
        erased.forEach(salt -> text.append(ERASED).append(salt).append('\n'));
        files.forEach((name, hash) ->
                text.append(FILE).append(hash.base64()).append(' ').append(name).append('\n'));
        return text.toString();
    }

    private static String head(String format, Checkpoint checkpoint) {
        return "%s\nof %s\ncheckpoint %d %s\n"
                .formatted(
                        format,
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root().base64());
    }

    /**
     * Reads the text for the checkpoint of the dossier.
     *
     * @param format the format that the dossier says it has
     * @throws MalformedException when it is about another checkpoint, of another format, or not in order
     */
    static DossierContents parse(String text, String format, Checkpoint checkpoint) {
        if (!text.startsWith(head(format, checkpoint))) {
            throw new MalformedException("The list of what is in it is not for the checkpoint of this dossier");
        }
        DossierContents contents = of(format, checkpoint);
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.subList(HEAD, lines.size()).forEach(contents::take);
        boolean old = format.equals(ExportKind.FIRST_DOSSIER);
        if (!contents.text().equals(text)
                || !contents.positions.containsAll(contents.withheld)
                || (old && !(contents.withheld.isEmpty() && contents.files.isEmpty()))) {
            throw new MalformedException("The list of what is in it is not in order");
        }
        return contents;
    }

    private void take(String line) {
        if (line.startsWith(ERASED)) {
            erased.add(line.substring(ERASED.length()));
        } else if (line.startsWith(WITHHELD)) {
            withheld.add(position(line.substring(WITHHELD.length())));
        } else if (line.startsWith(FILE)) {
            String[] words = line.split(" ", -1);
            if (words.length != 3) {
                throw new MalformedException("Not a file and its hash: " + line);
            }
            files.put(words[2], Hash.parse(words[1]));
        } else {
            positions.add(position(line));
        }
    }

    private static long position(String text) {
        if (!POSITION.matcher(text).matches()) {
            throw new MalformedException("Not a list of positions: " + text);
        }
        return Long.parseLong(text);
    }
}
