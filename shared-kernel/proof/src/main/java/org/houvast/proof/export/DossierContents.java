package org.houvast.proof.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.houvast.proof.MalformedException;
import org.houvast.proof.checkpoint.Checkpoint;

/**
 * Which entries a dossier holds: the text of a signed note, so that none can be left out unnoticed. Its second line is
 * no number, so it can never pass for a checkpoint.
 *
 * @param positions in ascending order
 * @param erased the salts of personal values of which the ledger says that nobody can read them any more, in order
 */
public record DossierContents(Checkpoint checkpoint, SortedSet<Long> positions, SortedSet<String> erased) {

    private static final int HEAD = 3;
    private static final String ERASED = "erased ";

    String text() {
        StringBuilder text = new StringBuilder(head(checkpoint));
        positions.forEach(position -> text.append(position).append('\n'));
        erased.forEach(salt -> text.append(ERASED).append(salt).append('\n'));
        return text.toString();
    }

    private static String head(Checkpoint checkpoint) {
        return "%s\nof %s\ncheckpoint %d %s\n"
                .formatted(
                        ExportKind.DOSSIER.format(),
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root().base64());
    }

    /**
     * Reads the text for the checkpoint of the dossier.
     *
     * @throws MalformedException when it is about another checkpoint, or not a list of ascending positions
     */
    static DossierContents parse(String text, Checkpoint checkpoint) {
        if (!text.startsWith(head(checkpoint))) {
            throw new MalformedException("The list of entries is not for the checkpoint of this dossier");
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        SortedSet<Long> positions = new TreeSet<>();
        SortedSet<String> erased = new TreeSet<>();
        for (String line : lines.subList(HEAD, lines.size())) {
            if (line.startsWith(ERASED)) {
                erased.add(line.substring(ERASED.length()));
            } else if (!line.matches("[1-9][0-9]{0,17}") || !positions.add(Long.valueOf(line))) {
                throw new MalformedException("Not a list of positions: " + line);
            }
        }
        DossierContents contents = new DossierContents(checkpoint, positions, erased);
        if (!contents.text().equals(text)) {
            throw new MalformedException("The list of entries is not in order");
        }
        return contents;
    }
}
