package org.houvast.standalone.start;

/** Tells how far long work is. */
public interface Progress {

    /**
     * Reports where the work is.
     *
     * @param done steps done, from 0 to {@code total}
     * @param total steps in all
     * @param what the step just done, in a few words
     */
    void at(int done, int total, String what);
}
