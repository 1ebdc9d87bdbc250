package org.houvast.ledger.proving;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What became of the personal values in a dossier.
 *
 * @param readable those that its reader can open
 * @param redacted those that stay closed to him
 * @param erased those that he might see, and that nobody can read any more
 * @param about whom the values are about: {@code person/kim}, {@code case/peeters}
 * @param redactedAbout whom those are about that stay closed
 * @param erasedIn how many are erased in which entry, by its position
 */
public record Disclosed(
        long readable,
        long redacted,
        long erased,
        SortedSet<String> about,
        SortedSet<String> redactedAbout,
        SortedMap<Long, Integer> erasedIn) {}
