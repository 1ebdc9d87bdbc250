package org.houvast.standalone.start;

/** Fills the ledger before the product reports that it is ready. */
public interface DemonstrationLoader {

    /** Loads what is not there yet; loading again, or after an interrupted load, adds nothing twice. */
    void load(Progress progress);
}
