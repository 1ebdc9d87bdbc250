package org.houvast.proof.verify;

/**
 * How many personal values the proven entries of a dossier hold.
 *
 * @param readable opened with a key in the dossier: the text is the one that was hashed
 * @param redacted without a key in the dossier
 * @param erased readable by nobody any more, says the ledger
 */
record ValueCount(long readable, long redacted, long erased) {

    boolean isNone() {
        return readable + redacted + erased == 0;
    }
}
