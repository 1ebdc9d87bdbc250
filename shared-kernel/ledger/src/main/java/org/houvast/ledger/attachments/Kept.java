package org.houvast.ledger.attachments;

import java.time.Instant;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.attachment.Attachment;

/**
 * A document that is kept.
 *
 * @param caseId the case it is for
 * @param about whose keys seal it, in order
 * @param attachment what an entry that refers to it says of it; its name and hash read as erased when they are
 * @param since when it was handed in
 * @param referred whether an entry is known to refer to it
 */
public record Kept(CaseId caseId, List<String> about, Attachment attachment, Instant since, boolean referred) {

    public Kept {
        about = List.copyOf(about);
    }
}
