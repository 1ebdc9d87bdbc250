package org.houvast.proof.export;

import java.util.List;
import java.util.stream.Collectors;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.tree.ConsistencyProof;

/** A consistency proof as text: a line with the format, one with both sizes, one per hash. */
final class ConsistencyText {

    private static final String FIRST_LINE = "houvast-consistency/1";
    private static final int MOST_LINES = 130;

    private ConsistencyText() {}

    static String of(ConsistencyProof proof) {
        return "%s\n%d %d\n%s"
                .formatted(
                        FIRST_LINE,
                        proof.from(),
                        proof.to(),
                        proof.path().stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()));
    }

    static ConsistencyProof parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || lines.size() > MOST_LINES || !lines.get(1).matches("[0-9]{1,18} [0-9]{1,18}")) {
            throw new MalformedException("Not a consistency proof");
        }
        String[] sizes = lines.get(1).split(" ", -1);
        ConsistencyProof proof = new ConsistencyProof(
                Long.parseLong(sizes[0]),
                Long.parseLong(sizes[1]),
                lines.subList(2, lines.size()).stream().map(Hash::parse).toList());
        if (!of(proof).equals(text)) {
            throw new MalformedException("Not a consistency proof in its only form");
        }
        return proof;
    }
}
