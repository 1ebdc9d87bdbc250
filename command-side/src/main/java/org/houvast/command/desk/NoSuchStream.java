package org.houvast.command.desk;

/** The case or house that a command is for was never opened. */
public final class NoSuchStream extends RuntimeException {

    /** There is no such case or house. */
    public NoSuchStream() {
        super("The case or house was never opened");
    }
}
