package org.houvast.language.closure;

import org.houvast.language.Coded;

/**
 * The end reasons of youth care by which Statistics Netherlands (CBS) counts (domain.md 3.4). What no one chose, coming
 * of age and death included, is external; the list of the iJw gives death a code of its own, 02, which is not this 02.
 */
public enum EndReason implements Coded {
    /** Beëindigd volgens plan. */
    AS_PLANNED("01"),
    /** Voortijdig, in overeenstemming. */
    EARLY_IN_AGREEMENT("02"),
    /** Voortijdig, eenzijdig door de cliënt. */
    BY_THE_CLIENT("03"),
    /** Voortijdig, eenzijdig door de aanbieder. */
    BY_THE_PROVIDER("04"),
    /** Voortijdig, externe omstandigheden. */
    EXTERNAL_CIRCUMSTANCES("05");

    private final String cbs;

    EndReason(String cbs) {
        this.cbs = cbs;
    }

    /** The code in the statistics: two digits. */
    public String cbs() {
        return cbs;
    }
}
