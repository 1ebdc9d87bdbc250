package org.houvast.proof.entry;

/**
 * Which part of which commit an entry is.
 *
 * @param name the name under which the commit was recorded
 * @param index the entry's place in it, from 0
 * @param count how many entries were committed together
 */
public record CommitPart(String name, int index, int count) {

    public CommitPart {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("A commit of %d entries has none at %d".formatted(count, index));
        }
    }
}
