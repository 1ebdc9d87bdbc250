package org.houvast.language.event;

import org.houvast.language.EventId;

/**
 * An entry that a decision rests on.
 *
 * @param entry the id of that entry, of the same case
 */
public record Evidence(EventId entry) {}
