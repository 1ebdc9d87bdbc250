package org.houvast.ledger.proving;

import java.util.List;
import java.util.SortedMap;
import org.houvast.proof.entry.Entry;

/** The commits as an audit sees them: with what is wrong, instead of failing on it. */
public interface AuditedCommits {

    /**
     * What stands at a run of positions.
     *
     * @param entries the entries found, by position; those that could not be read are missing
     * @param findings what is wrong with the form, order and place of the commits that begin there
     * @param commits how many commits begin there
     */
    record Run(SortedMap<Long, Entry> entries, List<Finding> findings, long commits) {}

    /** The entries at positions {@code first} to {@code last}. */
    Run run(long first, long last);

    /** How many documents there are among the commits, whatever they are. */
    long count();

    /**
     * What stands among the commits where none can begin; reads the ids of all, and is asked only when the count is off.
     *
     * @param head the last position of the ledger
     */
    List<Finding> strays(long head);

    /**
     * The last position up to which commits follow one another, 0 for none.
     *
     * @param known a position that was signed for, from which on they are followed
     */
    long head(long known);
}
