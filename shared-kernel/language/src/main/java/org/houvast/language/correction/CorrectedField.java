package org.houvast.language.correction;

import org.houvast.language.Personal;

/**
 * A field of an entry that was wrong.
 *
 * @param field the name of a component of the event that the entry records
 * @param right what it should be, as text; what stood there stays in the entry
 */
public record CorrectedField(String field, @Personal String right) {}
