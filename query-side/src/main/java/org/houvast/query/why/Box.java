package org.houvast.query.why;

/**
 * What is drawn as one box of a graph: an entry, or entries of one sort that support the same decision.
 *
 * @param id its id: of the entry, or of the first of them
 * @param kind the kind of its nodes
 * @param title what it is
 * @param line when it happened, or how many there are
 * @param full all that can be said of it in a line, for those who cannot see or who hover
 * @param address where it is shown in full
 * @param marked whether something must be known of it
 * @param position the position of its first entry
 */
record Box(
        String id,
        String kind,
        String title,
        String line,
        String full,
        String address,
        boolean marked,
        long position) {}
