package org.houvast.command.access;

import org.springframework.security.core.Authentication;

/** Tells to which organisation somebody who is logged in belongs. Whoever logs people in may bring a bean of it. */
@FunctionalInterface
public interface Affiliation {

    /** The organisation of this account. */
    String organisationOf(Authentication account);
}
