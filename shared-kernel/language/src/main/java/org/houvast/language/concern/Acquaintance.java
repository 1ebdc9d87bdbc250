package org.houvast.language.concern;

import org.houvast.language.Coded;

/** How somebody around a family stands to the children (S002:26, S004:285, S000:544-554). */
public enum Acquaintance implements Coded {
    /** A child of the family itself. */
    CHILD,
    PARENT,
    /** A partner of a parent. */
    PARTNER,
    GRANDPARENT,
    /** Other family (familie). */
    FAMILY,
    NEIGHBOUR,
    FRIEND,
    TEACHER,
    /** A professional, who is no part of the network. */
    PROFESSIONAL,
    OTHER
}
