package org.houvast.language.guidance;

import org.houvast.language.Coded;

/** The sides of a child's development (S000:154-156). */
public enum DevelopmentDomain implements Coded {
    EMOTIONAL,
    PHYSICAL,
    COGNITIVE,
    OTHER
}
