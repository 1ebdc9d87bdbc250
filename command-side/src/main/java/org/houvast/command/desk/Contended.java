package org.houvast.command.desk;

/** Others kept recording in the same stream first; nothing was recorded. */
public final class Contended extends RuntimeException {

    /**
     * Given up after several attempts.
     *
     * @param last what went wrong in the last of them
     */
    public Contended(Throwable last) {
        super("Others kept recording in the same stream first", last);
    }
}
