package org.houvast.language.consent;

import org.houvast.language.Coded;

/** The form in which consent was given. */
public enum ConsentForm implements Coded {
    WRITTEN,
    ORAL
}
