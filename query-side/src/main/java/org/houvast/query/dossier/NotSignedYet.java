package org.houvast.query.dossier;

/** None of the entries of a case is covered by a checkpoint, so that nothing of it can be proven yet. */
final class NotSignedYet extends RuntimeException {

    private static final long serialVersionUID = 1;
}
