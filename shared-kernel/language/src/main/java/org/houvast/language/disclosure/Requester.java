package org.houvast.language.disclosure;

import org.houvast.language.Coded;

/** In which capacity somebody asks to see the file (domain.md 4.2). */
public enum Requester implements Coded {
    /** The child itself (de minderjarige). */
    MINOR,
    /** A parent (ouder). */
    PARENT,
    /** A guardian (voogd). */
    GUARDIAN,
    /** A trust person of the child (vertrouwenspersoon). */
    TRUST_PERSON,
    /** Anybody else whom the file is about. */
    OTHER_PERSON
}
