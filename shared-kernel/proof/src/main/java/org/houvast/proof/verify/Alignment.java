package org.houvast.proof.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.houvast.proof.Hash;

/**
 * Lays the entries that were found beside the leaves that were signed, and says where they part: an entry that turns up
 * later was swapped, or others before it are missing; one that was never signed was inserted, or stands for another.
 */
final class Alignment {

    /** How far ahead an entry is looked for; less is kept in memory than that of both sides. */
    private static final int WINDOW = 512;

    private final List<Chunk.Found> found = new ArrayList<>();
    private final List<Hash> signed = new ArrayList<>();
    private final Findings findings;
    private long position;

    Alignment(long firstPosition, Findings findings) {
        this.position = firstPosition;
        this.findings = findings;
    }

    void add(List<Chunk.Found> moreFound, List<Hash> moreSigned) {
        found.addAll(moreFound);
        signed.addAll(moreSigned);
        while (found.size() > WINDOW && signed.size() > WINDOW) {
            step();
        }
    }

    void finish() {
        while (!found.isEmpty() || !signed.isEmpty()) {
            step();
        }
    }

    private void step() {
        if (findings.isCut()) {
            found.clear();
            signed.clear();
            return;
        }
        int later = found.isEmpty() ? -1 : ahead(signed, found.getFirst().leaf());
        if (later == 0) {
            next();
            return;
        }
        int back = signed.isEmpty()
                ? -1
                : ahead(found.stream().limit(WINDOW).map(Chunk.Found::leaf).toList(), signed.getFirst());
        if (later > 0 && later == back) {
            report(FindingKind.ENTRIES_SWAPPED, position + later);
            Collections.swap(found, 0, later);
        } else if (later > 0 || found.isEmpty()) {
            findings.add(Finding.at(FindingKind.ENTRY_MISSING, position, null));
            signed.removeFirst();
            position++;
        } else if (back > 0 || signed.isEmpty()) {
            findings.add(Finding.at(
                    FindingKind.ENTRY_INSERTED, position, found.removeFirst().id()));
        } else {
            Finding oddity = found.getFirst().oddity();
            findings.add(Finding.at(
                            FindingKind.ENTRY_ALTERED,
                            position,
                            found.getFirst().id())
                    .because(oddity == null ? null : oddity.detail()));
            next();
        }
    }

    private void report(FindingKind kind, long other) {
        findings.add(Finding.between(kind, position, other, found.getFirst().id()));
    }

    private void next() {
        found.removeFirst();
        signed.removeFirst();
        position++;
    }

    private static int ahead(List<Hash> hashes, Hash hash) {
        int at = 0;
        for (Hash each : hashes) {
            if (each.equals(hash)) {
                return at;
            }
            if (++at > WINDOW) {
                break;
            }
        }
        return -1;
    }
}
