package org.houvast.proof.checkpoint;

import java.util.List;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;

/**
 * What a log says about itself at one size (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param size the number of its entries
 * @param root the root of its tree at that size
 * @param extensions further lines, normally none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || !isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new MalformedException("A checkpoint has an origin, a size and no empty line");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }

    /**
     * Reads the text of a note.
     *
     * @throws MalformedException when it is not the text of a checkpoint
     */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 4 || !lines.getLast().isEmpty()) {
            throw new MalformedException("A checkpoint has an origin, a size and a root, each with a line end");
        }
        return new Checkpoint(
                lines.get(0),
                Decimal.parse(lines.get(1)),
                Hash.parse(lines.get(2)),
                lines.subList(3, lines.size() - 1));
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
