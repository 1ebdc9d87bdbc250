package org.houvast.query.ledgerview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.houvast.language.Coded;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * What a checkpoint that somebody kept says of this ledger.
 *
 * @param outcome what it says
 * @param size how many entries the kept one is for; absent when it is no checkpoint
 * @param now how many the last one of this ledger is for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Kept(String outcome, @Nullable Long size, long now) {

    /** What a kept checkpoint says. */
    enum Outcome implements Coded {
        /** Everything that was there then is there now, as it was: the ledger only grew. */
        HOLDS,
        /** It was signed by a key of this ledger, and this ledger does not begin with it: something was altered. */
        ALTERED,
        /** It is of another ledger. */
        OTHER_LEDGER,
        /** No key of this ledger signed it, or something in it was changed. */
        NOT_SIGNED,
        /** It is for more entries than the last one of this ledger: entries are gone, or this is an older copy. */
        NEWER,
        /** It is no checkpoint. */
        NO_CHECKPOINT
    }

    /** What a text says of the ledger that these proofs are of. */
    static Kept of(String text, Proofs proofs) {
        long now = proofs.size();
        SignedCheckpoint signed;
        Checkpoint kept;
        try {
            signed = SignedCheckpoint.parse(text.strip().replace("\r\n", "\n") + "\n");
            kept = signed.unverified();
        } catch (MalformedException none) {
            return new Kept(Outcome.NO_CHECKPOINT.code(), null, now);
        }
        return new Kept(outcome(signed, kept, now, proofs).code(), kept.size(), now);
    }

    private static Outcome outcome(SignedCheckpoint signed, Checkpoint kept, long now, Proofs proofs) {
        var last = proofs.checkpoint().map(SignedCheckpoint::unverified);
        if (last.isPresent() && !last.get().origin().equals(kept.origin())) {
            return Outcome.OTHER_LEDGER;
        }
        try {
            signed.verify(proofs.keys());
        } catch (NotProvenException unsigned) {
            return Outcome.NOT_SIGNED;
        }
        if (kept.size() > now) {
            return Outcome.NEWER;
        }
        var consistent = proofs.consistency(kept.size(), now);
        try {
            consistent.proof().verify(kept.root(), consistent.toRoot());
            return Outcome.HOLDS;
        } catch (NotProvenException inconsistent) {
            return Outcome.ALTERED;
        }
    }
}
