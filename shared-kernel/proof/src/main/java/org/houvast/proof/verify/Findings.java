package org.houvast.proof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was found, in order; of very much only the beginning. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> all = new ArrayList<>();
    private boolean more;

    void add(Finding finding) {
        if (isFull()) {
            more = true;
        } else {
            all.add(finding);
        }
    }

    boolean isFull() {
        return all.size() >= MOST;
    }

    /** Whether there is more than is listed. */
    boolean isCut() {
        return more;
    }

    boolean hasFault() {
        return all.stream().anyMatch(isFault());
    }

    List<Finding> faults() {
        return all.stream().filter(isFault()).toList();
    }

    List<Finding> remarks() {
        return all.stream().filter(isFault().negate()).toList();
    }

    private static Predicate<Finding> isFault() {
        return finding -> finding.kind().isFault();
    }
}
