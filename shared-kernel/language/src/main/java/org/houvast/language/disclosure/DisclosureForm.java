package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** How the record is shown or handed over. */
public enum DisclosureForm implements Coded {
    /** Read on the spot (inzage). */
    INSPECTION,
    /** Explained in a talk (toelichting). */
    EXPLANATION,
    /** A copy (afschrift). */
    COPY
}
