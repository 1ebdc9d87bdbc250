package org.houvast.ledger.proving;

import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.houvast.ledger.personal.Disclosure;

/**
 * What a dossier is to hold.
 *
 * @param positions of the entries; each must be covered by the last checkpoint
 * @param withheld those of them that its reader may not see: their hashes go along, and nothing else of them
 * @param kept sizes of checkpoints that readers may hold
 * @param disclosure what its reader may see of what is personal in the others
 * @param progress is told each position that was written
 */
public record DossierRequest(
        List<Long> positions, Set<Long> withheld, List<Long> kept, Disclosure disclosure, LongConsumer progress) {

    public DossierRequest {
        positions = List.copyOf(positions);
        withheld = Set.copyOf(withheld);
        kept = List.copyOf(kept);
    }
}
