package org.houvast.language.closure;

import org.houvast.language.Coded;

/** Why a child's trajectory was closed, outcomes of D12 (domain.md 1.6). */
public enum ClosureReason implements Coded {
    RETURNED_HOME,
    LONG_TERM_FOSTER_CARE,
    OTHER_PERMANENT_PLACE,
    CLIENT_WITHDREW,
    PROVIDER_STOPPED,
    AGREED_EARLY_END,
    EXTERNAL_CIRCUMSTANCES,
    REACHED_18,
    DIED
}
