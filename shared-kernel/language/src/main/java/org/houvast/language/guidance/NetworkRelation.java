package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** How a member of the network stands to parent or child (S000:546-548; S002:26). */
public enum NetworkRelation implements Coded {
    FAMILY,
    FRIEND,
    NEIGHBOUR,
    TEACHER,
    PROFESSIONAL,
    ORGANISATION,
    OTHER
}
