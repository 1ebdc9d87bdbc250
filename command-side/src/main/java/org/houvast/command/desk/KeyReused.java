package org.houvast.command.desk;

/** The actor has used the idempotency key for another command; nothing was recorded. */
public final class KeyReused extends RuntimeException {

    /** The key stands for another command. */
    public KeyReused() {
        super("The idempotency key was used for another command");
    }
}
