package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** What a member of the network offers (S000:551-552; the kinds are read into S002:26 and S004:236-243). */
public enum Support implements Coded {
    /** A listening ear (steun, luisterend oor). */
    EMOTIONAL,
    /** Lifts, meals, paperwork (praktische hulp). */
    PRACTICAL,
    /** Looks after the children, steps in when a parent cannot (opvang, bijspringen; S002:26). */
    CHILD_CARE,
    /** Keeps an eye on the safety of the children (toezicht; S002:26). */
    SUPERVISION,
    /** Company and leisure (ontmoeting). */
    COMPANY,
    MATERIAL,
    /** Is there, and offers nothing for now. */
    NONE
}
