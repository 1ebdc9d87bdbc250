package org.houvast.language.referral;

import org.houvast.language.Coded;

/** Services a family can be referred to (domain.md 6.1). */
public enum ServiceType implements Coded {
    GENERAL_PRACTITIONER,
    CAW,
    CLB,
    KIND_EN_GEZIN,
    VK,
    OCJ,
    ONE_FAMILY_ONE_PLAN,
    POSITIEVE_HERORIENTERING,
    CGG,
    OCMW,
    /** Health insurance fund (mutualiteit). */
    MUTUALITEIT,
    HUIS_VAN_HET_KIND,
    OPVOEDINGSLIJN,
    /** Centre for child care and family support (centrum voor kinderzorg en gezinsondersteuning). */
    CKG,
    HOME_GUIDANCE,
    FOSTER_CARE,
    DEBT_COUNSELLING,
    OTHER
}
