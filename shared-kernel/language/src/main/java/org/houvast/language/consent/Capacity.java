package org.houvast.language.consent;

import org.houvast.language.Coded;

/** In which capacity somebody consents (S003:15). */
public enum Capacity implements Coded {
    PARENT,
    CHILD,
    CARER,
    PROFESSIONAL,
    NETWORK_MEMBER
}
