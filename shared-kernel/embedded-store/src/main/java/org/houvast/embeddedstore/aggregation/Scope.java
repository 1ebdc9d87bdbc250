package org.houvast.embeddedstore.aggregation;

import org.houvast.embeddedstore.queries.Deadline;
import org.houvast.embeddedstore.queries.Memory;
import org.houvast.embeddedstore.storage.View;

/**
 * Where stages of an aggregation run.
 *
 * @param view what they see of other collections
 * @param database the database whose collections they name
 * @param memory what they may hold
 * @param deadline when they must have ended
 */
public record Scope(View view, String database, Memory.Share memory, Deadline deadline) {}
