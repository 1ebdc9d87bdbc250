package org.houvast.command.desk.axon;

/** An aggregate that can be kept as one record, and has a handler that goes on from there. */
public interface Snapshotted {

    /** All that it knows, under a declared name and revision. */
    Object state();
}
