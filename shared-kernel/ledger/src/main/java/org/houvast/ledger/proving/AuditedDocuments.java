package org.houvast.ledger.proving;

import java.util.Collection;
import java.util.List;
import org.houvast.proof.entry.Entry;

/** The documents that lie beside the ledger, as an audit sees them: with what is wrong, instead of failing on it. */
public interface AuditedDocuments {

    /** What is wrong with the documents that these entries name; all that is stored of them is read. */
    List<Finding> of(Collection<Entry> entries);
}
