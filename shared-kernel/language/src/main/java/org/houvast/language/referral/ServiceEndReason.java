package org.houvast.language.referral;

import org.houvast.language.Coded;

/** Why the involvement of a service ended (after the end reasons of domain.md 3.4). */
public enum ServiceEndReason implements Coded {
    /** As planned: its aim was reached, or its time was full. */
    AS_PLANNED,
    /** Sooner, by agreement. */
    BY_AGREEMENT,
    /** Sooner, by the client. */
    BY_CLIENT,
    /** Sooner, by the service. */
    BY_SERVICE,
    OTHER
}
