package org.houvast.language.concern;

import org.houvast.language.Coded;

/** What one person is of another in a genogram (S004:98). */
public enum TieKind implements Coded {
    PARENT_OF,
    PARTNER_OF,
    FORMER_PARTNER_OF,
    SIBLING_OF,
    CARES_FOR,
    OTHER
}
